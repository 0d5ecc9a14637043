/**
 * From each earlier version of the project file, how to make the next one; keys are the version migrated
 * from. When the file's shape changes, raise PROJECT_VERSION in the model, add the step here, and keep a
 * file of the old version among the tests.
 */
export const MIGRATIONS: Readonly<Record<number, (project: object) => object>> = {};
