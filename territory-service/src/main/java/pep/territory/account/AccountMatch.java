package pep.territory.account;

/** An account that a description may mean, with the evidence. */
public record AccountMatch(Account account, Similarity similarity) {}
