// Shows the types of a function as its source names them. The compiler takes a name such as `Stage` for the list of what it
// stands for, and the page of `decide` would open with all steps and stages, twice.
import { Converter, ReflectionKind } from "typedoc";

/** @param {import("typedoc").Application} app */
export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, (context, reflection, declaration) => {
    if (declaration === undefined || !reflection.kindOf(ReflectionKind.CallSignature)) return;
    reflection.typeParameters?.forEach((parameter, at) => {
      const node = declaration.typeParameters?.[at]?.constraint;
      if (node !== undefined) parameter.type = context.converter.convertType(context, node);
    });
    if (declaration.type !== undefined) reflection.type = context.converter.convertType(context, declaration.type);
  });
};
