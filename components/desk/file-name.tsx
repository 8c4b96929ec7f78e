import styles from './file-name.module.css';

/** The name of a file, which is read from the left whatever letters it holds. */
export function FileName({ file }: { file: string }) {
  return (
    <bdi className={styles.file} lang="en" dir="ltr">
      {file}
    </bdi>
  );
}
