import type { Body } from "../../domain/body.js";

/** The committee with power to approve that every career belongs to. */
export const committee: Body = { kind: "committee", id: "c-1" };

/** The organization department one level up. */
export const department: Body = { kind: "county-department", id: "d-1" };

/** The branch at the other place, which is entrusted with duties. */
export const partner: Body = { kind: "branch", id: "b-9", fullMembers: 12 };
