/** Names a cooperating body; what it took on before, and has done, it keeps. */
export const entrust = (dossier, body, duties) => {
  const before = dossier.cooperating.find((one) => isSame(one.body, body));
  const others = dossier.cooperating.filter((one) => one !== before);
  if (before === undefined) others.push({ body, duties: [...new Set(duties)], done: [] });
  else others.push({ body, duties: [...new Set([...before.duties, ...duties])], done: before.done });
  dossier.cooperating = others;
};

/** Notes that a cooperating body has done one of its duties. */
export const noteDuty = (dossier, by, duty) => {
  const { cooperating } = dossier;
  for (let at = 0; at < cooperating.length; at++) {
    const { body, done } = cooperating[at];
    if (!isSame(body, by) || done.includes(duty)) continue;
    done.push(duty);
    return;
  }
};

const isSame = (one, other) => one.id === other.id && one.kind === other.kind;
