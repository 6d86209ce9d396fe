import { DefaultDeserializer } from 'node:v8';

declare module 'v8' {
  // Node documents it as what to override; its types do not have it.
  interface DefaultDeserializer {
    _readHostObject(): Uint8Array;
  }
}

/** Reads what V8's `serialize` has written. Typed arrays get memory of their own: as views they would hold all of `bytes`. */
export function deserializeOwn<T>(bytes: Uint8Array): T {
  const reader = new OwnArrays(bytes);
  reader.readHeader();
  return reader.readValue() as T;
}

class OwnArrays extends DefaultDeserializer {
  override _readHostObject(): Uint8Array {
    return super._readHostObject().slice();
  }
}
