import { defineConfig } from 'vitest/config';
import config from '../../vitest.config.ts';

const projects = config.test?.projects ?? [];

/**
 * The tests that may prove a rule: those of decisions and borders. Each file runs in a separate process, so that a mutant that
 * acts while a file loads affects the next run only.
 */
export default defineConfig({
  test: {
    projects: projects.flatMap((project) => {
      if (typeof project !== 'object' || !('test' in project)) return [];
      const { name } = project.test ?? {};
      return name === 'decisions' || name === 'borders' ? [{ ...project, test: { ...project.test, isolate: true } }] : [];
    }),
  },
});
