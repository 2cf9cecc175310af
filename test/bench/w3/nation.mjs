import { liveFiles } from "../inputs/w3.mjs";

const cores = 2;

/**
 * How many minutes the files of the whole nation would take on two cores: by the CPU time of a province in one thread,
 * by the CPU time of two workers, and by the clock while two workers ran.
 */
export const nationFrom = ({ files, province, workers: { two } }) => {
  const minutes = (seconds, read) => ((seconds / read) * liveFiles) / 60;
  return {
    files: liveFiles,
    byProvince: minutes(province.cpu, files * province.counties) / cores,
    byWorkers: minutes(two.cpu, files) / cores,
    byClock: minutes(two.wall, files),
  };
};
