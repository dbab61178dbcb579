package pep.platform.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A text that is no value of its kind; the message says what would be, in one sentence. */
public final class WrongForm extends IllegalArgumentException {

  private final String code;

  /**
   * @param code of the field error that the caller gets
   */
  public WrongForm(String code, String cure) {
    super(cure);
    this.code = code;
  }

  /** As Jackson carries it out of a value, adding the path. */
  public DatabindException at(JsonParser in) {
    return DatabindException.from(in, cure(), this);
  }

  public String code() {
    return code;
  }

  public String cure() {
    return String.valueOf(getMessage());
  }
}
