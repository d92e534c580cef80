import { VoiceContext } from './look.ts';
import { ReadAloud } from './parts/read-aloud.tsx';

/** A page with what is read, and what is not. */
export const pageToRead = (given: { rate?: number; localOnly?: boolean } = {}) =>
  String(
    <main id="innehall">
      <h1>Min väg till jobb</h1>
      <VoiceContext.Provider value={{ rate: 0.9, localOnly: false, ...given }}>
        <ReadAloud lang="sv" />
        <p>
          Du är på steg 3 av 6. Nästa möte är <strong>tisdag 24 november</strong> klockan 10.
        </p>
        <ul>
          <li id="kort">
            <span aria-hidden="true">✓</span> 1. Jag vill jobba.
            <br />
            Du har fått en konsulent.
            <ReadAloud lang="sv" of="kort" what="steg 1" />
          </li>
        </ul>
        <p hidden>Det här syns inte.</p>
        <a class="ds-button" href="/x">
          Ring Sara
        </a>
        <p lang="en">In English.</p>
      </VoiceContext.Provider>
    </main>,
  );
