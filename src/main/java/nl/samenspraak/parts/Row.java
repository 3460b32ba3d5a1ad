package nl.samenspraak.parts;

/** One row of {@link Rows}, which shows what it is given and may be given something newer. */
public interface Row<R> {

    void show(R record);
}
