import { api, given } from '../../api/client';

export const readTransmission = async (id: string) => given(await api.GET('/api/v1/Document/{id}/transmission', { params: { path: { id } } }));

/** What became of an issued invoice on the platform. */
export type Transmission = Awaited<ReturnType<typeof readTransmission>>;
