package pep.platform.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives an exception its stable code, its status and its place on the page of all codes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Problem {

  /** Lower case with hyphens; never changes once released. */
  String code();

  int status() default 409;

  String title();

  /** What the caller can do about it, in one sentence. */
  String cure();
}
