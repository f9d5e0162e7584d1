import { defineConfig } from 'vitest/config';
import config from '../../vitest.config.ts';

const projects = config.test?.projects ?? [];

/** The tests that may prove a rule: the decisions and the borders of the project, each file in a process of its own, for a mutant that acts while a file loads must reach the next run only. */
export default defineConfig({
  test: {
    projects: projects.flatMap((project) => {
      if (typeof project !== 'object' || !('test' in project)) return [];
      const { name } = project.test ?? {};
      return name === 'decisions' || name === 'borders' ? [{ ...project, test: { ...project.test, isolate: true } }] : [];
    }),
  },
});
