import { useEffect, useState } from "preact/hooks";
import { type Route, routeOf } from "../model/route.js";

/** What the address asks for, now and whenever it changes. A view that was come to begins at its top. */
export const useRoute = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      if (location.hash.startsWith("#rules/")) return; // the row that is shown takes the focus
      document.getElementById("main")?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return routeOf(hash);
};
