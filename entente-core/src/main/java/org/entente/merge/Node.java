package org.entente.merge;

import java.util.List;

/**
 * Claims of one content, compared with others as one.
 *
 * @param number position among all nodes, which are ordered by their first claim's id
 * @param gists of the claims, by id
 */
record Node(int number, List<Gist> gists) {
    Node {
        gists = List.copyOf(gists);
    }

    /** What stands for all of them. */
    Gist gist() {
        return gists.get(0);
    }
}
