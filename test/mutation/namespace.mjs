// The object by which the instrumented src and the runner know of each other, under the name that Stryker gave it.
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";

const scope = /** @type {Record<string, any>} */ (globalThis);
scope[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};

/**
 * @type {{
 *   activeMutant?: string | undefined,
 *   currentTestId?: string | undefined,
 *   mutantCoverage: import("@stryker-mutator/api/core").MutantCoverage,
 *   hitCount?: number | undefined,
 *   hitLimit?: number | undefined,
 * }}
 */
export const ns = scope[INSTRUMENTER_CONSTANTS.NAMESPACE];
