import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

// What the mutation tests run: the claims on single files, without those on the whole, which take long and kill little more.
const whole = ["compile", "differential", "docs", "environment", "hostile", "model", "properties", "testing"];

export default mergeConfig(base({ mode: "source", command: "serve" }), {
  test: {
    exclude: [
      ...whole.map((folder) => `test/${folder}/**`),
      "test/{examples,layers,purity,vectors}.test.ts",
      "test/rules/rule.test.ts", // reads the text of src, which is another one here
      "test/**/*.deep.test.ts",
    ],
    typecheck: { enabled: false },
  },
});
