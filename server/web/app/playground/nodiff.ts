// Monaco's API offers editors that compare two texts. The playground compares
// none, and they are heavy, so these stand in for them.
export class DiffEditorWidget {}
export class MultiDiffEditorWidget {}
