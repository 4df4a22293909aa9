package adamant.exact;

/** Native binary64 in which every product with a sum is contracted to one fused operation. */
public final class FusedBinary64 extends Binary64 {

  @Override
  public Double mulAdd(Double x, Double y, Double z) {
    return Math.fma(x, y, z);
  }
}
