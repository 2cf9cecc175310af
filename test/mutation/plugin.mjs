// What Stryker loads: a test runner by the name of `in-process`, told in the README beside this file.
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { runner } from "./runner.mjs";

const create = Object.assign(runner, { inject: [] });

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", create)];
