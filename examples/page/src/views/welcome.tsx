import { OpenButton } from "../parts/open-button.js";
import type { SampleName } from "../model/samples.js";
import { usePage } from "../page.js";

interface Props {
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: SampleName) => void;
}

/** The page before anything is open. */
export const Welcome = ({ openFile, openSample }: Props) => {
  const { page } = usePage();
  return (
    <section class="card welcome">
      <h1>{page.welcome}</h1>
      <p class="lead">{page.lead}</p>
      <p class="big">
        <OpenButton id="open" openFile={openFile} />{" "}
        <button type="button" onClick={() => openSample("empty")}>
          {page.newFile}
        </button>{" "}
        <span class="quiet">{page.dropHere}</span>
      </p>
      <p class="quiet">{page.takes}</p>
      <div class="samples">
        <p>{page.trySample}</p>
        <p>
          <button type="button" onClick={() => openSample("files")}>
            {page.sampleFiles}
          </button>{" "}
          <button type="button" onClick={() => openSample("ledger")}>
            {page.sampleLedger}
          </button>
        </p>
        <p class="quiet">{page.madeUp}</p>
      </div>
    </section>
  );
};
