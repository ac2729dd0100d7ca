import { ApiError, OFFLINE } from '../api/problem';
import { type Language, setLanguage } from './i18n';
import { failed } from './notify';

/** Speaks another language as soon as its texts have come; says so where they do not. */
export function speak(language: Language): void {
  setLanguage(language).catch(() => failed(new ApiError(OFFLINE)));
}
