import { expect, test } from 'vitest';
import { agentOf } from './agent';

test('browsers that claim to be others', () => {
  expect(agentOf('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0')).toEqual({ browser: 'Edge', system: 'Windows' });
  expect(agentOf('Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36')).toEqual({ browser: 'Chrome', system: 'Android' });
  expect(agentOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1')).toEqual({ browser: 'Safari', system: 'iOS' });
  expect(agentOf('curl/7.88.1')).toBeNull();
  expect(agentOf(null)).toBeNull();
});
