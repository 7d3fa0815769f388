package org.entente.model;

/** Verbal or material, cooperation or conflict; quad category in PLOVER. */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
