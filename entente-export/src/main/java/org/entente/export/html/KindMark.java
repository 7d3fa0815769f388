package org.entente.export.html;

import org.entente.model.ClaimKind;

/** How a kind is shown: always a letter, a line and a colour together, so that no reader depends on one of them. */
public enum KindMark {
    E("Events"),
    S("Statements"),
    C("Commitments"),
    R("Requests"),
    M("Meetings"),
    I("Instruments"),
    P("Positions");

    private final String plural;

    KindMark(String plural) {
        this.plural = plural;
    }

    /** The heading of its filter. */
    public String plural() {
        return plural;
    }

    static KindMark of(ClaimKind kind) {
        return switch (kind) {
            case EVENT -> E;
            case STATEMENT -> S;
            case COMMITMENT -> C;
            case REQUEST -> R;
            case MEETING -> M;
            case INSTRUMENT -> I;
            case POSITION -> P;
        };
    }
}
