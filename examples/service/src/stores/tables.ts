/** The two tables, in words that SQLite and PostgreSQL both take. Each primary key settles a race. */
export const tables = `
  create table if not exists minute (
    file text not null,
    place integer not null check (place >= 0),
    minute text not null,
    primary key (file, place)
  );
  create table if not exists request (
    id text not null primary key,
    kept text not null
  );`;
