package pep.platform.export;

import org.springframework.util.ClassUtils;

/** The form in which a service answers lists that names a writer of it among its dependencies. */
public final class Parquet {

  public static final String TYPE = "application/vnd.apache.parquet";

  private static final boolean WRITTEN =
      ClassUtils.isPresent(
          "org.apache.parquet.hadoop.ParquetWriter", Parquet.class.getClassLoader());

  private Parquet() {}

  /** Whether this service has a writer of it. */
  public static boolean isWritten() {
    return WRITTEN;
  }
}
