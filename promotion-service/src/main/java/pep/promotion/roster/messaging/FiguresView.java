package pep.promotion.roster.messaging;

import org.joda.money.Money;

/** What is read of a partner's figures. */
public record FiguresView(String partnerId, Money revenue12m) {}
