import { DefaultRestOptions, type RESTOptions } from 'discord.js';

/**
 * Makes a request as discord.js does by itself, and reports a connection that was closed under it as one
 * that was reset: discord.js tries again after a reset alone, and an answer would be lost.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  try {
    return await DefaultRestOptions.makeRequest(url, init);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET'))
      throw error;
    throw Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' });
  }
};
