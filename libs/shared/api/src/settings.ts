/** What an installation is set up with; read from the environment by the tools that start it. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder with everything that is kept outside the database. */
  readonly dataDir: string;
  /** Connection of the role that owns the tables: for preparing the database only. */
  readonly databaseUrl: string;
  /** Demo mode has example data and sign-in without a password; it listens on this machine only. */
  readonly mode: 'demo' | 'production';
  /** At least 32 characters that nobody can guess; keys for single purposes are derived from it. */
  readonly secretKey: string;
  /** Absolute path of the built web app. */
  readonly webRoot: string;
  /** Absolute path of the starter library. */
  readonly libraryRoot: string;
}

/** Settings as the running API has them. */
export interface ApiSettings extends Settings {
  /** Connection of the role that owns nothing and cannot bypass row-level security. */
  readonly applicationUrl: string;
  /** The program of the thread that makes PDFs; without it they are made in the thread that answers requests. */
  readonly printWorker?: URL;
}

/** Injection token of {@link ApiSettings}. */
export const API_SETTINGS = Symbol('ApiSettings');
