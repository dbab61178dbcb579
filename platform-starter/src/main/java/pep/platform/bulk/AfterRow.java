package pep.platform.bulk;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the column that may name by its key what another row is about. Where that row stands before
 * this one, it is taken before it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface AfterRow {

  /** Whether that row is taken first wherever in the file it stands. */
  boolean anywhere() default false;
}
