package pep.catalog.quote;

/**
 * A promotion that takes nothing off a line, though its products and terms could.
 *
 * @param promotionCode the vendor's code of it
 * @param cause what kept it out, in its owner's words, such as {@code audience}
 * @param reason the same in words, with the values
 */
public record PassedOver(String promotionCode, String cause, String reason) {}
