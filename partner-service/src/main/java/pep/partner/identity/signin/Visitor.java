package pep.partner.identity.signin;

import org.jspecify.annotations.Nullable;
import pep.partner.language.Language;

/**
 * Whoever stands at the door, before it is known who they are.
 *
 * @param address where the request comes from
 * @param device the secret by which the browser is known again; null if it brought none
 * @param language that the browser asks for
 */
public record Visitor(String address, @Nullable String device, Language language) {

  /** Prints no secret. */
  @Override
  public String toString() {
    return "Visitor[" + address + "]";
  }
}
