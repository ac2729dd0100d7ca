import { join } from 'node:path';
import { project } from './paths.mjs';

/** What the sanitized programs are told; harmless for the others. */
export function sanitizerEnvironment() {
  return {
    ASAN_OPTIONS: 'detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1',
    UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1',
    LSAN_OPTIONS: `suppressions=${join(project, 'tests/lsan.supp')}:print_suppressions=0`,
  };
}
