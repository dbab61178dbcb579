package pep.promotion.ledger;

import org.joda.money.Money;

/**
 * What an entry of a capped rebate did, without the rest of it.
 *
 * @param partnerId the partner
 * @param promotionId the promotion
 * @param lineId the sales line behind it
 * @param root the sale it belongs to, with its returns
 * @param counted by how much what the sale earned moves
 */
public record EntryEffect(
    String partnerId, String promotionId, String lineId, String root, Money counted) {}
