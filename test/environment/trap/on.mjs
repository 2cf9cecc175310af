import { trap } from "./watch.mjs";

/** Reading a property is a touch; what is read is what was there. @type {(owner: object, name: string, label?: string) => void} */
export const onRead = (owner, name, label = name) => {
  const spring = trap(label);
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const read = () => (descriptor?.get ? descriptor.get.call(owner) : descriptor?.value);
  const get = () => {
    spring();
    return read();
  };
  Object.defineProperty(owner, name, { configurable: true, get, set: (value) => void (value === read()) });
};

/** Calling a method is a touch. @type {(owner: any, name: string, label: string) => void} */
export const onCall = (owner, name, label) => {
  const spring = trap(label);
  const original = owner[name];
  /** @this {unknown} @param {unknown[]} input */
  const called = function (...input) {
    spring();
    return original.apply(this, input);
  };
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: called });
};

const doings = /** @type {const} */ ([
  "get",
  "has",
  "set",
  "apply",
  "construct",
  "ownKeys",
  "getOwnPropertyDescriptor",
]);

/** Anything that can be done with an object is a touch, though somebody kept it from before. @type {<T extends object>(target: T, label: string) => T} */
export const onUse = (target, label) => {
  const spring = trap(label);
  const handler = doings.map((doing) => [
    doing,
    (/** @type {unknown[]} */ ...input) => {
      spring();
      return /** @type {Function} */ (Reflect[doing])(...input);
    },
  ]);
  return new Proxy(target, Object.fromEntries(handler));
};
