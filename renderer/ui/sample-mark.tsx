import styles from './sample-mark.module.css';

/** Says of a report that it came with the app and is invented. */
export const SampleMark = () => <span className={styles.mark}>Sample</span>;
