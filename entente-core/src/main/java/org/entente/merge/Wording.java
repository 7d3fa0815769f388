package org.entente.merge;

import java.util.List;
import java.util.Set;

/**
 * The words of a claim as merging sees them.
 *
 * @param words those that tell what it is about, each by the word that stands for it
 * @param quantities counted things
 * @param negated whether an odd number of words turns it into its opposite
 * @param again whether it is told as one more of its sort
 */
record Wording(Set<String> words, List<Quantity> quantities, boolean negated, boolean again) {}
