/*
 * Charts give every set a `toJSON` (vega-lite), with which a package of discord.js does not load. The bot loads discord.js
 * first; tests that share a process come in any order.
 */
import 'discord.js';
