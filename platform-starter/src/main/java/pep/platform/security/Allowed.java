package pep.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The scope that a handler asks of the caller's token. A handler without a rule is refused: nothing
 * is open by omission.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

  /** Any one of these scopes, such as {@code partners:write}. */
  String[] value();
}
