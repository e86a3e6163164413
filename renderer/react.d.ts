import 'react';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Chooses a folder with all its files; in every Chromium, in no standard. */
    webkitdirectory?: string;
  }
}
