import { type Favourite, FAVOURITES, favouritesIn } from '../core/favourites';
import { find, forget, put } from '../device/db';
import { ask, post } from '../device/net';
import { get, set } from './store';

const kept = (registerId: string): string => `favoris:${registerId}`;
const unsent = (registerId: string): string => `favoris-a-envoyer:${registerId}`;
const nameOf = (registerId: string): string => `tuiles:${registerId}`;

function show(favourites: Favourite[]): void {
  const { category, favourites: before } = get();
  const began = before.length === 0 && favourites.length > 0 && category === null;
  set({ favourites, category: began ? FAVOURITES : favourites.length === 0 && category === FAVOURITES ? null : category });
}

/** The grid as the device knows it. */
export async function readFavourites(): Promise<void> {
  const { device } = get();
  if (device !== null) show(favouritesIn(await find('session', kept(device.registerId))));
}

async function send(registerId: string, favourites: Favourite[]): Promise<void> {
  await put('session', true, unsent(registerId));
  const { status } = await post('preferences', { cle: nameOf(registerId), valeur: favourites.length === 0 ? null : favourites });
  if (status >= 200 && status < 300) await forget('session', unsent(registerId));
}

/** Keeps the grid on the device at once, and on the server for the shop's other devices of this register. */
export async function arrange(favourites: Favourite[]): Promise<void> {
  const { device } = get();
  if (device === null) return;
  show(favourites);
  await put('session', favourites, kept(device.registerId));
  await send(device.registerId, favourites);
}

/** Sends what was arranged without network, or takes what another device arranged. */
export async function bringFavourites(): Promise<void> {
  const { device, favourites } = get();
  if (device === null) return;
  if ((await find<boolean>('session', unsent(device.registerId))) === true) return send(device.registerId, favourites);
  const { data } = await ask<{ preferences: { cle: string; valeur: unknown }[] }>('preferences');
  if (data === null) return;
  const there = favouritesIn(data.preferences.find(({ cle }) => cle === nameOf(device.registerId))?.valeur);
  if (JSON.stringify(there) === JSON.stringify(get().favourites)) return;
  await put('session', there, kept(device.registerId));
  show(there);
}
