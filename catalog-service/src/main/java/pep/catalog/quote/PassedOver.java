package pep.catalog.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.data.mongodb.core.mapping.Field;
import pep.platform.reason.Reason;

/**
 * A promotion that takes nothing off a line, though its products and terms could.
 *
 * @param promotionCode the vendor's code of it
 * @param cause what kept it out, in its owner's words, such as {@code audience}
 * @param why the same with the values, said as its owner did; before there were codes it was stored
 *     as a sentence
 */
public record PassedOver(String promotionCode, String cause, @Field("reason") Reason why) {

  /** The reason in one sentence. */
  @JsonProperty
  public String reason() {
    return why.text();
  }
}
