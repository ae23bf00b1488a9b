/*
 * Proofs published with transparency-dev/merkle (417fb0c, Apache-2.0), facts only: happy ones and
 * hostile ones. A line: what it is, whether it holds, two whole numbers up to 2^64, two hashes, the path.
 */

export type PublishedProof = {
  is: string;
  holds: boolean;
  numbers: [bigint, bigint];
  hashes: [string, string];
  path: string[];
};

function read(lines: string): PublishedProof[] {
  return lines.split("\n").map((line) => {
    const [is = "", holds, one = "", other = "", first = "", second = "", path = ""] =
      line.split("|");
    return {
      is,
      holds: holds === "holds",
      numbers: [BigInt(one), BigInt(other)],
      hashes: [first, second],
      path: path === "none" ? [] : path.slice(1, -1).split(","),
    };
  });
}

/** Place, size; leaf hash, root. */
export const inclusions =
  read(`0 empty root|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|none
0 happy path|holds|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 leafIdx XOR @2|refused|2|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 leafIdx plus @1|refused|1|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 leafIdx sub @1|refused|18446744073709551615|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 preceding garbage|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|[]
0 preceding root|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|[bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=]
0 random root|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|q6yroAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAGHgASNFY=|none
0 trailing garbage|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|[]
0 trailing root|refused|0|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|[bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=]
0 treeSize div @2|refused|0|0|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 treeSize mul @2|refused|0|2|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
0 wrong leaf|refused|0|1|V3JvbmdMZWFm|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
1 empty root|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 happy path|holds|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 inserted component|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,q6yroAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAGHgASNFY=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 leafIdx XOR @2|refused|2|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 leafIdx plus @1|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 leafIdx sub @1|refused|18446744073709551615|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof[0] bit @3|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[nqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof[1] bit @3|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Vwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof[2] bit @3|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,Y0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding garbage|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding root|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 random root|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|q6yroAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAGHgASNFY=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 removed component|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=]
1 trailing garbage|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=,]
1 trailing root|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=,XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=]
1 treeSize div @2|refused|0|4|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 treeSize mul @2|refused|0|16|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 wrong leaf|refused|0|8|V3JvbmdMZWFm|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
2 empty root|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 happy path|holds|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 inserted component|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,q6yroAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAGHgASNFY=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 leafIdx XOR @2|refused|7|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 leafIdx plus @1|refused|6|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 leafIdx sub @1|refused|4|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof[0] bit @3|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[tBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof[1] bit @3|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,woVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof[2] bit @3|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,237kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding garbage|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[,vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding root|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=,vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 random root|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|q6yroAAAAAAAAAAAAAAAAAAAAAAAAAAAAGAGHgASNFY=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 removed component|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=]
2 trailing garbage|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=,]
2 trailing root|refused|5|8|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=,XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=]
2 treeSize div @2|refused|5|4|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 treeSize mul @2|refused|5|16|QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 wrong leaf|refused|5|8|V3JvbmdMZWFm|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]`);

/** The two sizes; the two roots. */
export const consistencies =
  read(`0 happy path|holds|1|1|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|none
1 empty proof|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|none
1 happy path|holds|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof@0 bit @4|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[hqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof@1 bit @4|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Twg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 modified proof@2 bit @4|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,e0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding garbage|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding proof @0|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding root1|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 preceding root2|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=,lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 size1 XOR @2|refused|3|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 size1 plus @1|refused|2|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 size1 sub @1|refused|0|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 size2 div @2|refused|1|4|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 size2 mul @2|refused|1|16|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 swapped roots|refused|1|8|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 trailing garbage|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=,]
1 trailing root1|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=,bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=]
1 trailing root2|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=,XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=]
1 truncated proof|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=]
1 wrong root1|refused|1|8|V3JvbmdSb290|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
1 wrong root2|refused|1|8|bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=|V3JvbmdSb290|[lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=,Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=,a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=]
2 empty proof|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|none
2 happy path|holds|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof@0 bit @4|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[HrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof@1 bit @4|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,2oVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 modified proof@2 bit @4|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,w37kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding garbage|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding proof @0|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding root1|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 preceding root2|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=,DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 size1 XOR @2|refused|4|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 size1 plus @1|refused|7|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 size1 sub @1|refused|5|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 size2 div @2|refused|6|4|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 size2 mul @2|refused|6|16|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 swapped roots|refused|6|8|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 trailing garbage|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=,]
2 trailing root1|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=,duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=]
2 trailing root2|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=,XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=]
2 truncated proof|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=]
2 wrong root1|refused|6|8|V3JvbmdSb290|XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]
2 wrong root2|refused|6|8|duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=|V3JvbmdSb290|[DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=,yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=,037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=]`);

/** A checkpoint of the Go checksum database, published with FiloSottile/torchwood (341dc2f, ISC). */
export const goChecksumKey = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
export const goChecksumCheckpoint = `go.sum database tree
35225469
vt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=

— sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=
`;
