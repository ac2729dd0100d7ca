/** Where the picture of an article is: an address for each picture, so that a browser keeps it. */
export const pictureAddress = (id: string, image: string): string => `/api/v1/Article/${id}/image?v=${image}`;

/** What a screen or a till shows of an article at most, in pixels. */
export const PICTURE = { width: 640, height: 640 };
