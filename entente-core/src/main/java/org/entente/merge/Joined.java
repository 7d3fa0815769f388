package org.entente.merge;

import java.util.List;

/**
 * Claims that are taken for the same.
 *
 * @param gists of the claims, by id
 * @param reasons why, one for each pair that was joined
 */
record Joined(List<Gist> gists, List<String> reasons) {}
