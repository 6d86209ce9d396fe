import { readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../src/discord/metrics.ts';
import { realLibrary } from './support.ts';

const text = (name: string) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
const settings = new Set((await text('.env.example')).match(/^[A-Z_]+(?==)/gm));
/** Of Node.js and what runs it, beside the bot's own. */
const isSetting = (name: string) => name === 'NODE_ENV' || settings.has(name);

describe('what the bot is run with', () => {
  it('the container sets what is a setting', async () => {
    const names = (await text('Dockerfile')).match(/^ENV .*/m)![0].match(/\b[A-Z_]+(?==)/g)!;
    expect(names).toContain('DATA_DIR');
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
  });

  it('compose puts folders of the container in the place of those that .env.example names', async () => {
    const compose = load(await text('compose.yaml')) as {
      services: { verbatim: { environment: Record<string, string> } };
    };
    const { environment } = compose.services.verbatim;
    expect(Object.keys(environment).filter((name) => !isSetting(name))).toEqual([]);
    const folders = [...settings].filter((name) => name.endsWith('_DIR'));
    expect(folders.map((name) => environment[name]?.[0])).toEqual(folders.map(() => '/'));
  });

  it('all files that the container copies are sent to its builder', async () => {
    const copied = (await text('Dockerfile'))
      .match(/^COPY (?!--from).*(?= \S+$)/gm)!
      .flatMap((line) => line.split(' ').slice(1));
    const sent = (await text('.dockerignore')).match(/(?<=^!).*/gm);
    expect([...new Set(copied)].sort()).toEqual(sent!.sort());
  });

  it('systemd does not start again what only a person can mend', async () => {
    const unit = await text('deploy/verbatim.service');
    const names = unit.match(/^Environment=(.*)/m)![1]!.match(/\b[A-Z_]+(?==)/g)!;
    expect(names.filter((name) => !isSetting(name))).toEqual([]);
    expect(unit).toContain('RestartPreventExitStatus=78');
  });
});

it('the dashboard draws what the bot tells', async () => {
  const library = await realLibrary();
  const gateway = () => ({ isReady: true, ping: 0.04 });
  const { registry, onAnswer } = createMetrics({ library: () => library, gateway, shard: 0 });
  onAnswer({ name: 'ask', outcome: 'found', seconds: 0.02 });
  const told = new Set((await registry.metrics()).match(/^[a-z]\w+/gm));
  const { panels } = JSON.parse(await text('deploy/grafana-dashboard.json')) as {
    panels: { targets: { expr: string }[] }[];
  };
  const drawn = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(verbatim|process|nodejs)_\w+/g)!),
  );
  expect(drawn.length).toBeGreaterThan(9);
  expect(drawn.filter((name) => !told.has(name))).toEqual([]);
});
