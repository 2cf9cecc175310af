import type { SampleName } from "../model/samples.js";
import type { OfficeRoute } from "../model/route.js";
import { usePage } from "../page.js";
import { FileView } from "./file-view.js";
import { OfficeView } from "./office-view.js";
import { Welcome } from "./welcome.js";

interface Props {
  readonly route: OfficeRoute;
  readonly isOpen: boolean;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: SampleName) => void;
}

/** What the address asks for of what is open, or the way to open something. */
export const CurrentView = ({ route, isOpen, openFile, openSample }: Props) => {
  const { office } = usePage();
  if (!isOpen) return <Welcome openFile={openFile} openSample={openSample} />;
  if (route.view !== "file") return <OfficeView tab={route.view} />;
  return route.at < office.files.length ? <FileView key={route.at} at={route.at} /> : <OfficeView tab="work" />;
};
