import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type OfficeRoute, type Route, routeOf } from "../model/route.js";

/** What the address asks for, and, while that is the rules, what lies under them. */
export interface Routes {
  readonly route: Route;
  readonly under: OfficeRoute;
}

/** Follows the address. A view begins at its top; people who come back from the rules find it where they left it. */
export const useRoute = (): Routes => {
  const [routes, setRoutes] = useState(() => next({ route: start, under: start }, location.hash));
  const left = useRef(0);
  const last = useRef(routes);
  useEffect(() => {
    const follow = () => {
      if (last.current.route.view !== "rules") left.current = scrollY;
      setRoutes((before) => next(before, location.hash));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useLayoutEffect(() => {
    const { route, under } = last.current;
    last.current = routes;
    if (routes.route.view === "rules" || routes.route === route) return; // the row that is shown takes the focus
    const isBack = route.view === "rules" && JSON.stringify(under) === JSON.stringify(routes.route);
    document.getElementById("main")?.focus({ preventScroll: true });
    scrollTo(0, isBack ? left.current : 0);
  }, [routes]);
  return routes;
};

const start: OfficeRoute = { view: "work" };

const next = ({ under }: Routes, hash: string): Routes => {
  const route = routeOf(hash);
  return { route, under: route.view === "rules" ? under : route };
};
