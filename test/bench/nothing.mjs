// A file to import that has nothing in it.
export {};
