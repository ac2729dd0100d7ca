/** Points that a purchase of 100 € earns: whole ones, as the server gives them. `perEuro` has two decimals. */
export const examplePoints = (perEuro: number): number => Math.round(perEuro * 100);

/** What those points pay, in euros to the centime below. `worth`: value of a point in euros, six decimals. */
export const exampleValue = (points: number, worth: number): number => Number((BigInt(points) * BigInt(Math.round(worth * 1_000_000))) / 10_000n) / 100;
